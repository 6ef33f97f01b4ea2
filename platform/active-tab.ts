import { browser } from './browser.ts';

/** The tab that the reader looks at. No address: a page that extensions may not see. */
export async function activeTab(): Promise<{ id: number | undefined; url: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { id: tab?.id, url: tab?.url };
}
