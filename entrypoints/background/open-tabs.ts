import { browser } from '../../platform/browser.ts';

/**
 * Starts in the tabs that are open when the extension is installed or updated; pages loaded later get their script from the browser. Firefox
 * sees to open tabs itself. In Chromium an old script, cut off from us, gives way to the new one.
 */
export function enterOpenTabs(): void {
  if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(() => void enterTabs());
}

async function enterTabs(): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] })) {
    if (id === undefined || discarded) continue;
    const target = { tabId: id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: ['/highlight.css'] });
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page.js'] });
      await browser.scripting.executeScript({ target, files: ['/frame.js'] });
    } catch {
      // Closed by now, or a page that no extension may enter.
    }
  }
}
