import type { Page } from 'puppeteer-core';
import { pause, until, type Driver } from '../browser/driver.ts';
import { highlightedNames, pointAt, reportOf } from '../browser/names-on-page.ts';

/** Names of the sample article, the first of which that is found gets its card opened; on other pages, the first name. */
const SHOWN_FIRST = ['PMUs', 'Quds force', 'Hezbollah'];

/** Where no window can be shown: prints who is named on the page and saves a picture of an open card. */
export async function showHeadless(driver: Driver, page: Page, picture: string): Promise<void> {
  const report = await until(async () => {
    const now = await reportOf(driver, page);
    return now && now.mentions > 0 && now;
  }, 'names to be found on the page').catch(() => reportOf(driver, page));
  if (!report || report.cast.length === 0) {
    console.log(`No names found (${report?.state ?? 'the extension does not run on this page'}).`);
    return;
  }
  console.log(`\n${report.mentions} mentions of ${report.entities} names:\n`);
  for (const { name, kind, count } of report.cast)
    console.log(`  ${String(count).padStart(3)}  ${kind.padEnd(12)}  ${name}`);
  await page.bringToFront();
  const here = await page.evaluate(() => document.body.innerText);
  const shown = SHOWN_FIRST.find((name) => here.includes(name)) ?? (await highlightedNames(page))[0];
  if (!shown) return;
  await pointAt(page, shown);
  await pause(1500); // the card opens after a moment, and fades in
  await page.screenshot({ path: picture });
  console.log(`\nNo display here, so this ran unseen. The card of “${shown}” is in ${picture}`);
}
