import { browser } from './browser.ts';

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** What the browser calls this version. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Keyboard shortcuts as the reader has set them: command name and keys; empty keys: none set. */
export async function shortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}
