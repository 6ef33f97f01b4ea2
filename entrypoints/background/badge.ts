import { browser } from '../../platform/browser.ts';
import type { PageStatus } from '../../platform/messages.ts';
import { loadSettings } from '../../platform/settings.ts';

const COLOR = '#5b4b8a';
const MOST = 999;

/** Badge and icon of a tab: how many names are shown, and whether we are on here. */
export async function showStatus(tabId: number, status: PageStatus): Promise<void> {
  const { badge } = await loadSettings();
  const count = status.state === 'article' ? status.mentions : 0;
  const text = !badge || count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  const variant = status.state === 'off' ? 'off-' : '';
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setIcon({ tabId, path: { 16: `icon/${variant}16.png`, 32: `icon/${variant}32.png` } }),
  ]);
}
