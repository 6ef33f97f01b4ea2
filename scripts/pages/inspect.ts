import type { Page } from 'puppeteer-core';
import type { Inspection } from '../../entrypoints/content/inspection.ts';

/** What the content script in the top frame knows of its page; undefined before it runs. Chromium only. */
export async function inspect(page: Page): Promise<Inspection | undefined> {
  for (const realm of page.extensionRealms()) {
    const found = await realm.evaluate('globalThis.dramatisPage?.inspect()').catch(() => undefined);
    if (found) return found as Inspection;
  }
  return undefined;
}
