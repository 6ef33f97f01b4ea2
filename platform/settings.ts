import { applyPatch, readStored, settingsOf, type SettingsPatch } from '../core/settings/stored.ts';
import type { Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

/** Where the reader's choices lie in `storage.local`. Only the background writes here; others send it messages. */
const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return settingsOf(readStored(await read()));
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after the other so that none is lost; `null` puts a setting back to its default. */
export function changeSettings(patch: SettingsPatch | ((current: Settings) => SettingsPatch)): Promise<Settings> {
  const change = lastChange.then(async () => {
    const stored = readStored(await read());
    const changed = applyPatch(stored, typeof patch === 'function' ? patch(settingsOf(stored)) : patch);
    await browser.storage.local.set({ [KEY]: changed });
    return settingsOf(changed);
  });
  lastChange = change.catch(() => undefined);
  return change;
}

/** Calls back after every change, whoever made it, until the signal is aborted. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(settingsOf(readStored(changes[KEY]?.newValue)));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function read(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}
