/**
 * npm run bench:page: what the extension costs on a page, in Chromium, as medians over runs and beside the same page without
 * the extension. Build first. Says what is over its goal; never fails, since machines differ. `--json` prints one object.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pause, until } from '../../scripts/browser/driver.ts';
import { requireBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { BUILT } from '../../scripts/browser/output.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { inspect } from '../../scripts/pages/inspect.ts';
import type { HeldTime } from '../../scripts/pages/longest-task.ts';
import { coldStart } from './page/cold-start.ts';
import { article, longArticle } from './page/documents.ts';
import { heap, pointing, reading, typing, type Reading } from './page/measures.ts';
import { scriptShare } from './page/script-share.ts';
import { median, quantile, times } from './page/statistics.ts';
import { WORK_ROUNDS, workloadFile } from './page/workload.ts';

const DOCUMENTS: Record<string, string> = {
  '/50': article(50),
  '/300': article(300),
  '/10mb': longArticle(10_000_000),
};
const site = await serve((asked) => (DOCUMENTS[asked] ? { body: DOCUMENTS[asked] } : workloadFile(asked)));
const driver = await launch('chromium');
const plain = await puppeteer.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
  defaultViewport: null,
});

const rows: { what: string; value: number; unit: string; goal: number; besides: string }[] = [];
function row(what: string, value: number, unit: string, goal: number, besides = ''): void {
  rows.push({ what, value, unit, goal, besides });
}

function taskRow(what: string, runs: readonly Reading[], goal: number): void {
  const [wall, cpu] = [runs.map((run) => run.longestTask.wall), runs.map((run) => run.longestTask.cpu)];
  row(what, median(wall), 'ms', goal, `processor time ${median(cpu).toFixed(1)} ms`);
}

function zipped(script: string): number {
  return gzipSync(readFileSync(path.join(BUILT.chromium, script)), { level: 9 }).length / 1000;
}

async function opened(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.origin + path);
  await page.bringToFront();
  if (browser === driver.browser) await until(async () => (await inspect(page))?.firstPaintAt, 'names to be painted');
  await pause(1500); // both sides come to rest
  return page;
}

/** The same measure with and without the extension, taken in turns. */
async function both<T>(path: string, measure: (page: Page) => Promise<T>): Promise<{ ours: T[]; without: T[] }> {
  const ours: T[] = [];
  const without: T[] = [];
  for (let i = 0; i < 3; i += 1) {
    for (const [browser, results] of [
      [driver.browser, ours],
      [plain, without],
    ] as const) {
      const page = await opened(browser, path);
      results.push(await measure(page));
      await page.close();
    }
  }
  return { ours, without };
}

await opened(driver.browser, '/50').then((page) => page.close()); // the dataset is read once
for (const [throttle, paint, task] of [
  [1, 100, 16],
  [4, 250, 50],
] as const) {
  const runs = await times(5, () => reading(driver.browser, `${site.origin}/50`, throttle));
  row(`first highlights after load, CPU ÷ ${throttle}`, median(runs.map((run) => run.firstHighlightMs)), 'ms', paint);
  taskRow(`longest task of ours, CPU ÷ ${throttle}`, runs, task);
}
const cold = await coldStart(driver, `${site.origin}/50`, 15);
const [coldOurs, coldEmpty] = [median(cold.ours), median(cold.empty)];
row(
  'added to the first answer of a stopped background',
  coldOurs - coldEmpty,
  'ms',
  60,
  `${coldOurs.toFixed(0)} against ${coldEmpty.toFixed(0)} ms of an empty extension`,
);
const long = await times(3, () => reading(driver.browser, `${site.origin}/10mb`, 1));
taskRow('longest task of ours, page of 10 MB', long, 50);

const keys = await both('/300', typing);
const [withUs, withoutUs] = [median(keys.ours.flat()), median(keys.without.flat())];
row(
  'added to a keystroke, 300 names on the page',
  withUs - withoutUs,
  'ms',
  1,
  `ratio ${(withUs / withoutUs).toFixed(2)}`,
);

const moves: HeldTime[] = [];
for (let i = 0; i < 4; i += 1) {
  const page = await opened(driver.browser, '/50');
  moves.push(...(await pointing(page)));
  await page.close();
}
for (const [what, share, goal] of [
  ['pointer, median', 0.5, 0.1],
  ['pointer, 99 of 100', 0.99, 1],
] as const) {
  const [wall, cpu] = [moves.map((move) => move.wall), moves.map((move) => move.cpu)];
  row(what, quantile(wall, share), 'ms', goal, `processor time ${quantile(cpu, share).toFixed(2)} ms`);
}

await driver.inExtension(() =>
  chrome.runtime.sendMessage({ type: 'settings/site', carries: { host: '127.0.0.1', choice: 'on' } }),
);
const shares = await times(3, async () => {
  const page = await driver.open(`${site.origin}/workload/index.html`);
  await until(async () => (await inspect(page))?.settled, 'the page to be read');
  await pause(1500);
  const share = await scriptShare(page, () => page.evaluate(`work(${WORK_ROUNDS})`));
  await page.close();
  return share;
});
await driver.inExtension(() =>
  chrome.runtime.sendMessage({ type: 'settings/site', carries: { host: '127.0.0.1', choice: 'unset' } }),
);
row(
  'our scripts while applications work, site switched on',
  median(shares.map(({ ours, busy }) => (100 * ours) / busy)),
  '%',
  0.3,
  shares.map(({ ours, busy }) => `${ours.toFixed(0)} of ${busy.toFixed(0)}`).join(', ') + ' ms',
);

const memory = await both('/50', heap);
row(
  'heap kept, 50 names',
  (median(memory.ours) - median(memory.without)) / 1e6,
  'MB',
  1.5,
  `ratio ${(median(memory.ours) / median(memory.without)).toFixed(2)}`,
);
row('scripts of a page, minified and gzipped', zipped('page.js') + zipped('frame.js'), 'kB', 20);

await plain.close();
await driver.close();
await site.close();
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
else {
  const cells = rows.map(({ what, value, unit, goal, besides }) => [
    what,
    `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
    `≤ ${goal} ${unit}`,
    value > goal ? `OVER ${besides}` : besides,
  ]);
  printTable([['what', 'measured', 'goal', ''], ...cells]);
}

function printTable(lines: readonly string[][]): void {
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)));
  for (const cells of lines) {
    const padded = cells.map((cell, i) => cell.padEnd(widths[i]!));
    console.log(padded.join('  ').trimEnd());
  }
}
