import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, cardText, inCard } from './card.ts';
import { useStage } from './stage.ts';

const ARTICLE = articleOf(
  `<p>The first to speak was Barack Obama.</p><p>Then came <a href="#link">Qassem Suleimani</a>.</p>
   <p role="button" onclick="document.title = 'pressed'">The last was Donald Trump.</p>`,
  '<style>p { margin: 60px; } article { padding-bottom: 2000px; }</style>',
);

/** Longer than a finger's tap takes to open a card. */
const SETTLED = 700;

describe.each(BROWSERS)('by touch in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    () => ({ body: ARTICLE }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.browser.newPage();
    await page.setViewport({ width: 400, height: 800, ...(name === 'chromium' && { hasTouch: true, isMobile: true }) });
    await page.goto(site.origin);
    await until(async () => {
      await page.bringToFront();
      return (await highlightedNames(page)).length === 3;
    }, 'the names to be highlighted');
  });
  afterEach(async () => {
    await page.close();
  });

  const middle = (text: string) =>
    page.evaluate((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((each) => [...each] as Range[]);
      const { x, y, width, height } = ranges.find((each) => String(each) === wanted)!.getClientRects()[0]!;
      return [x + width / 2, y + height / 2] as const;
    }, text);
  const tap = async (text: string) => page.touchscreen.tap(...(await middle(text)));

  it('opens a sheet at the bottom by a tap on a name, and closes it by a tap beside it', async () => {
    await tap('Barack Obama');
    await cardSays(driver, page, 'Barack Obama');
    const place = await inCard(driver, page, (root) => {
      const { bottom, width } = root.querySelector('.place')!.getBoundingClientRect();
      return { bottom, width };
    });
    expect(place).toEqual(
      await page.evaluate(() => ({ bottom: innerHeight, width: document.documentElement.clientWidth })),
    );
    await page.touchscreen.tap(200, 5);
    await cardCloses(driver, page);
  });

  it('opens the sheet at the top where it would cover the name at the bottom', async () => {
    await page.evaluate(() => {
      const name = document.querySelector('p')!;
      name.style.paddingTop = `${innerHeight - name.getBoundingClientRect().bottom}px`;
    });
    await until(async () => (await middle('Barack Obama'))[1] > 700, 'the name to be at the bottom');
    await tap('Barack Obama');
    await cardSays(driver, page, 'Barack Obama');
    const edges = () =>
      inCard(driver, page, (root) => {
        const { top, bottom } = root.querySelector('.place')!.getBoundingClientRect();
        return { top, bottom };
      });
    const { top, bottom } = await edges();
    expect(top).toBe(0);
    expect(bottom).toBeGreaterThan(100);
    expect(bottom).toBeLessThan((await middle('Barack Obama'))[1] - 5);
    await page.evaluate(() => scrollBy(0, 300));
    await pause(SETTLED);
    expect((await edges()).top).toBe(0);
  });

  it('leaves links and whatever listens to taps as they were', async () => {
    await tap('Qassem Suleimani');
    await until(() => page.url().includes('#link'), 'the link to be followed');
    await tap('Donald Trump');
    await until(async () => (await page.title()) === 'pressed', 'the page to hear of the tap');
    await pause(SETTLED);
    expect(await cardText(driver, page)).toBeUndefined();
  });

  if (name === 'chromium')
    it('leaves scrolling as it was', async () => {
      const [x, y] = await middle('Donald Trump');
      await page.touchscreen.touchStart(x, y);
      for (let step = 1; step <= 10; step += 1) await page.touchscreen.touchMove(x, y - 30 * step);
      await page.touchscreen.touchEnd();
      await until(() => page.evaluate(() => scrollY > 150), 'the page to scroll');
      await pause(SETTLED);
      expect(await cardText(driver, page)).toBeUndefined();
    });

  if (name === 'chromium')
    it('leaves a long press as it was', async () => {
      await page.evaluate(() => addEventListener('click', () => (document.title = 'clicked'), true));
      const [x, y] = await middle('Barack Obama');
      const client = await page.createCDPSession();
      await client.send('Input.synthesizeTapGesture', { x, y, duration: 1500, gestureSourceType: 'touch' });
      await pause(SETTLED);
      expect(await page.title()).toBe('Talks');
      expect(await cardText(driver, page)).toBeUndefined();
    });

  it('keeps the sheet while the page is scrolled under it', async () => {
    await tap('Barack Obama');
    await cardSays(driver, page, 'Barack Obama');
    await page.evaluate(() => scrollBy(0, 900));
    await pause(SETTLED);
    expect(await cardText(driver, page)).toContain('Barack Obama');
  });
});
