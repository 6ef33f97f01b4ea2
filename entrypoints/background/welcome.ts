import { browser } from '../../platform/browser.ts';

/** Opens the welcome page once, when the extension is installed by hand. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason === 'install' && !temporary && import.meta.env.MODE === 'production')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
