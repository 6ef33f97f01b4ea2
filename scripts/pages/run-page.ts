import type { Browser, Page } from 'puppeteer-core';
import { until } from '../browser/driver.ts';
import { inspect } from './inspect.ts';
import { longestTaskOfOurs, startTrace } from './longest-task.ts';
import { articleTextOf, isInText } from './reference-text.ts';

export interface PageResult {
  article: boolean;
  /** What the page's state was, and by which rule. */
  state: string;
  decision: string;
  title: string;
  published: string;
  blocks: number;
  mentions: number;
  /** Mentions in text that an independent extractor (Mozilla's Readability) does not count as the article. */
  outside: number;
  domUnchanged: boolean;
  errors: string[];
  /** By the clock, on this machine as busy as it is; and the time that a processor worked on it. */
  longestTaskMs: number;
  longestTaskCpuMs: number;
  /** After the page's own load event; null when nothing was highlighted. */
  firstHighlightMs: number | null;
}

export interface RunOptions {
  /** Where to save a picture of the page. */
  picture?: string;
  /** How many times slower than it is the machine should seem. */
  throttle: number;
}

/** Opens one page with the extension, waits until it is read, and measures. */
export async function runPage(browser: Browser, url: string, { picture, throttle }: RunOptions): Promise<PageResult> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (isOurs(error instanceof Error ? error.stack : undefined)) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) errors.push(message.text());
  });
  try {
    await page.evaluateOnNewDocument(rememberDocument);
    if (throttle > 1) await page.emulateCPUThrottling(throttle);
    const trace = await startTrace(page);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const found = await until(async () => settled(page), `${url} to be read`, 30_000);
    const { wall, cpu } = await longestTaskOfOurs(trace);
    const reference = await articleTextOf(page);
    const names = found.blocks.flatMap((block) => block.names.map(() => block.text));
    const loaded = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    );
    if (picture) await page.screenshot({ path: picture });
    return {
      article: found.article,
      state: found.state,
      decision: found.decision ?? '',
      title: found.title ?? '',
      published: found.published ?? '',
      blocks: found.blocks.length,
      mentions: names.length,
      outside: reference ? names.filter((text) => !isInText(text, reference)).length : 0,
      domUnchanged: await page.evaluate(isDocumentAsBefore),
      errors,
      longestTaskMs: tenths(wall),
      longestTaskCpuMs: tenths(cpu),
      firstHighlightMs: found.firstPaintAt === undefined ? null : Math.max(0, Math.round(found.firstPaintAt - loaded)),
    };
  } finally {
    await page.close();
  }
}

/** The page as it is when its reading has come to rest: names near the window are painted by then. */
async function settled(page: Page) {
  const found = await inspect(page);
  if (!found?.settled) return undefined;
  const names = found.blocks.reduce((sum, block) => sum + block.names.length, 0);
  return names === 0 || found.firstPaintAt !== undefined || (await isFarDown(page)) ? found : undefined;
}

/** No name is near the first window: then there is nothing to paint yet. */
async function isFarDown(page: Page): Promise<boolean> {
  return page.evaluate(
    () => new Promise<boolean>((resolve) => setTimeout(() => resolve(CSS.highlights.size === 0), 600)),
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function isOurs(text = ''): boolean {
  return text.includes('chrome-extension:');
}

interface Remembering {
  before?: string;
}

function rememberDocument(): void {
  document.addEventListener('DOMContentLoaded', () => {
    (globalThis as Remembering).before = document.documentElement.outerHTML + document.adoptedStyleSheets.length;
    // Where a reader would be: without its style sheets, a page begins with all its menus.
    document.querySelector('article h1, main h1, h1, article')?.scrollIntoView();
  });
}

function isDocumentAsBefore(): boolean {
  return (globalThis as Remembering).before === document.documentElement.outerHTML + document.adoptedStyleSheets.length;
}
