import { browser } from '../../platform/browser.ts';

/** Opens the welcome page once, when the extension is installed by hand. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener((details) => {
    // Firefox marks add-ons that are loaded for a test.
    const forATest = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !forATest)
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
