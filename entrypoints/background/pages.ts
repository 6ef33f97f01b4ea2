import { hostOf, settingsForPage } from '../../core/settings/for-page.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { browser } from '../../platform/browser.ts';
import { askPage } from '../../platform/send.ts';

/** Every open page hears which settings now hold for it. Pages without our content script do not answer, and need not. */
export async function tellPagesOfSettings(settings: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined) void askPage(id, 'page/settings', settingsForPage(settings, hostOf(url)), {});
}

/** Every open page hears that notes changed. `names`: own names came or went, so that the text has to be read anew. */
export async function tellPagesOfNotes(names: boolean): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void askPage(id, 'page/notes', { names }, {});
}
