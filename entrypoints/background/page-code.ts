import { browser } from '../../platform/browser.ts';
import type { Requests } from '../../platform/messages.ts';
import type { Sender } from '../../platform/receive.ts';

/** Runs a script of ours in the frame that asks: no page can reach it otherwise, and pages that do not need it never load it. */
export async function runPageCode(
  { script }: Requests['page/code']['carries'],
  { tab, frameId = 0 }: Sender,
): Promise<null> {
  if (tab?.id === undefined) throw new Error('only a page can be read');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [`/${script}.js`] });
  return null;
}
