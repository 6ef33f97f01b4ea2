import type { Frame, Page } from 'puppeteer-core';
import type { PageStatus } from '../../platform/messages.ts';
import { until, type Driver } from './driver.ts';

/** What the content script says of the page in `page`; undefined as long as it does not answer. */
export async function reportOf(driver: Driver, page: Page): Promise<PageStatus | undefined> {
  return driver.inExtension(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    if (tab?.id === undefined) return undefined;
    const request = { type: 'page/report', carries: {} };
    const answer = (await chrome.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => undefined)) as
      { value?: PageStatus } | undefined;
    return answer?.value;
  }, page.url());
}

/** Names that are highlighted at this moment (those near the viewport), as the page itself can see them. */
export function highlightedNames(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));
}

/** Scrolls to the first highlighted name that reads `text` and rests the pointer on it. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const [x, y] = await until(
    () =>
      page.evaluate(async (wanted) => {
        const ranges = [...CSS.highlights.values()].flatMap((each) => [...each] as Range[]);
        const range = ranges.find((each) => String(each) === wanted);
        if (!range) {
          // Only names near the viewport are registered: bring the text there, and look again.
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode())
            if (walker.currentNode.textContent?.includes(wanted))
              return void walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return undefined;
        }
        const box = range.getClientRects()[0];
        if (!box) return undefined;
        if (box.top < 0 || box.bottom > innerHeight)
          return void range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // A page that still scrolls closes the card again: wait until the name stands still.
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        const [settled] = range.getClientRects();
        if (settled?.top !== box.top || settled.left !== box.left) return undefined;
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      }, text),
    `"${text}" to be highlighted`,
  );
  // Two steps: a pointer that was already there does not move.
  await page.mouse.move(x, y + 3);
  await page.mouse.move(x, y);
}
