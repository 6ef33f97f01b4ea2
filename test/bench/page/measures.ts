import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../../scripts/browser/driver.ts';
import { inspect } from '../../../scripts/pages/inspect.ts';
import { longestTaskOfOurs, startTrace, traceEvents, type HeldTime } from '../../../scripts/pages/longest-task.ts';

export interface Reading {
  firstHighlightMs: number;
  longestTask: HeldTime;
}

/** Opens a page with the extension and measures until its names are painted. */
export async function reading(browser: Browser, url: string, throttle: number): Promise<Reading> {
  const page = await browser.newPage();
  try {
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    await startTrace(page);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const painted = await until(async () => (await inspect(page))?.firstPaintAt, 'names to be painted', 60_000);
    const longestTask = await longestTaskOfOurs(page);
    const loaded = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    );
    return { firstHighlightMs: Math.max(0, painted - loaded), longestTask };
  } finally {
    await page.close();
  }
}

/** Milliseconds from each keystroke in the page's own text box to the second frame after it. */
export async function typing(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const box = document.querySelector('textarea')!;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const spent: number[] = [];
    for (let i = 0; i < 120; i += 1) {
      await frame();
      const start = performance.now();
      box.value += 'a';
      box.getBoundingClientRect();
      // After the frame has been drawn: what comes first in the next task.
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });
      spent.push(performance.now() - start);
    }
    return spent;
  });
}

/** How long each of our looks takes while the pointer crosses the text. */
export async function pointing(page: Page): Promise<HeldTime[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  for (let i = 0; i < 150; i += 1) await page.mouse.move(300 + (i % 50) * 10, 120 + i * 4);
  const events = await traceEvents(page);
  // Only what runs for a move or for the frame after it: not, say, the names that come into view.
  const causes = events.filter(
    ({ name, args }) =>
      name === 'FireAnimationFrame' || (name === 'EventDispatch' && args?.data?.type === 'pointermove'),
  );
  const within = (event: (typeof events)[number]): boolean =>
    causes.some(({ ts, dur = 0, tid }) => tid === event.tid && event.ts >= ts && event.ts <= ts + dur);
  return events
    .filter((event) => event.name === 'FunctionCall' && event.args?.data?.url?.endsWith('/page.js') && within(event))
    .map(({ dur = 0, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}

/** Bytes of the page's heap after a collection, the content scripts' worlds included. */
export async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
