import { browser } from '../../platform/browser.ts';
import type { Sender } from '../../platform/receive.ts';

/** Runs the card's script in the frame that asks: no page can reach it otherwise, and pages without names never load it. */
export async function runCardCode({ tab, frameId = 0 }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error('only a page has a card');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['/card.js'] });
  return null;
}
