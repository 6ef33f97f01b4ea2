import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, cardText } from './card.ts';
import { useStage } from './stage.ts';

/** One element holds a text that is moved under the pointer, in a box that scrolls. */
const ARTICLE = articleOf(
  `<div id="box"><p><span id="moved">Nothing was said of anyone for a long time.<br><br><br>The first was Barack Obama.</span></p></div>`,
  `<style>#box { height: 160px; overflow: auto; } #box p { margin: 0; padding-bottom: 600px; font: 20px/40px sans-serif; }
    #moved { display: inline-block; }</style>`,
);
/** Longer than a card takes to open. */
const SETTLED = 700;

describe.each(BROWSERS)('names that move under the pointer in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let x: number;
  let y: number;

  useStage(
    name,
    () => ({ body: ARTICLE }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.open(site.origin);
    await until(async () => (await highlightedNames(page)).length === 1, 'the name to be highlighted');
    await page.evaluate(() => document.querySelector('#box')!.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // The pointer rests over the element, on its first line, where the name comes to stand if the text moves up by three lines.
    [x, y] = await page.evaluate(() => {
      const { left, width, top, height } = [...[...CSS.highlights.values()][0]!]
        .map((each) => (each as Range).getBoundingClientRect())
        .at(0)!;
      return [left + width / 2, top + height / 2 - 120] as const;
    });
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x - 2, y);
    await pause(SETTLED);
    expect(await cardText(driver, page)).toBeUndefined();
    await page.mouse.move(x - 1, y); // looked at just now
  });
  afterEach(async () => {
    await page.close();
  });

  it('open their card when they were scrolled there', async () => {
    await page.evaluate(async () => {
      document.querySelector('#box')!.scrollTop = 120;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
    await page.mouse.move(x, y);
    await cardSays(driver, page, 'Barack Obama');
  });

  it('open their card when the page moved them, and close it when they have gone', async () => {
    const shift = (by: number) =>
      page.evaluate((by) => {
        document.querySelector<HTMLElement>('#moved')!.style.transform = `translateY(${by}px)`;
      }, by);
    const wander = async () => {
      for (let step = 1; step <= 10; step += 1) {
        await page.mouse.move(x + (step % 2), y);
        await pause(20);
      }
    };
    await shift(-120);
    await wander();
    await cardSays(driver, page, 'Barack Obama');
    await shift(0);
    await wander();
    await cardCloses(driver, page);
  });
});
