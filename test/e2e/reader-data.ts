import type { Page } from 'puppeteer-core';
import type { Driver } from '../../scripts/browser/driver.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Changes settings as the options page does; `null` puts one back. */
export async function change(driver: Driver, settings: { [K in keyof Settings]?: Settings[K] | null }): Promise<void> {
  await driver.inExtension((carries) => chrome.runtime.sendMessage({ type: 'settings/set', carries }), settings);
}

/** Writes a note on a name of the dataset. */
export async function writeNote(driver: Driver, id: string, name: string): Promise<void> {
  await driver.inExtension(
    (subject) => chrome.runtime.sendMessage({ type: 'notes/save', carries: { subject, text: 'mine' } }),
    { type: 'entity', id, name },
  );
}

/** Boxes of the marks that are drawn for names of the reader's own and those with notes. */
export async function marks(driver: Driver, page: Page): Promise<{ x: number; y: number; width: number }[]> {
  const drawn = (root: ShadowRoot) =>
    [...root.querySelectorAll('main > div')].map((mark) => {
      const { x, y, width } = mark.getBoundingClientRect();
      return { x, y, width };
    });
  return driver.inClosedRoot(page, 'html > div[aria-hidden]', drawn).catch(() => []);
}
