import { browser } from '../../platform/browser.ts';

/** Opens the welcome page once, when a reader installs the extension; not when it is loaded from a folder for work on it. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}

async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
