import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays } from './card.ts';
import { useStage } from './stage.ts';

const INNER = articleOf('<p>The last was Donald Trump, and Barack Obama heard him.</p>');

/** An article with a frame of another site in it, partly below the window's edge, that is an article itself. */
const outer = (otherOrigin: string) =>
  articleOf(
    `<p>The first to speak was Barack Obama.</p>
     <div style="height: 400px"></div><iframe width="800" height="600" src="${otherOrigin}/inner"></iframe>`,
  );

describe.each(BROWSERS)('frames of other sites in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let frame: Frame;

  useStage(
    name,
    (path) => ({
      body: path === '/inner' ? INNER : outer(site.origin.replace('127.0.0.1', 'localhost')),
    }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.open(`${site.origin}/`);
    frame = await until(() => page.frames().find((each) => each.url().endsWith('/inner')), 'the frame');
    await until(async () => (await badge()) === '3', 'the names of page and frame to be counted');
  });
  afterEach(async () => {
    await page.close();
  });

  /** What the toolbar button of the tab in front says. */
  const badge = async () => {
    await page.bringToFront();
    return driver.inExtension(async (url) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    }, page.url());
  };

  it('are in one list with the page, which leads to their cards', async () => {
    const popup = await driver.openPopup();
    const listed = await until(async () => {
      const items = await popup.evaluate((document) =>
        [...document.querySelectorAll<HTMLElement>('.cast button')].map((each) => each.innerText.replace(/\s+/g, ' ')),
      );
      return items.length > 0 && items;
    }, 'the list');
    expect(listed).toHaveLength(2);
    expect(listed[0]).toContain('Barack Obama');
    expect(listed[0]).toContain('2');
    expect(listed[1]).toContain('Donald Trump');
    await popup.evaluate((document) => document.querySelectorAll<HTMLElement>('.cast button')[1]!.click());
    await page.bringToFront();
    await cardSays(driver, frame, 'Donald Trump');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('are walked through with the page by keyboard, there and back', async () => {
    const walk = async (command: string) => {
      await driver.command(command);
      await page.bringToFront();
    };
    await walk('next-name');
    await cardSays(driver, page, 'Barack Obama');
    await walk('next-name');
    await cardSays(driver, frame, 'Donald Trump');
    await cardCloses(driver, page);
    await walk('next-name');
    await cardSays(driver, frame, 'Barack Obama');
    await walk('next-name');
    await cardSays(driver, page, 'Barack Obama');
    await cardCloses(driver, frame);
    await walk('previous-name');
    await cardSays(driver, frame, 'Barack Obama');
  });

  it('show their cards within themselves', async () => {
    await frame.evaluate(() => document.querySelector('p')!.scrollIntoView({ block: 'center' }));
    await until(async () => (await highlightedNames(frame)).includes('Donald Trump'), 'the name in the frame');
    const corner = await page.evaluate(() => {
      const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
      return [x, y] as const;
    });
    const place = await frame.evaluate(() => {
      const range = [...[...CSS.highlights.values()][0]!][0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    // The border of the frame is two pixels wide.
    await page.mouse.move(corner[0] + place[0] + 2, corner[1] + place[1] + 6);
    await page.mouse.move(corner[0] + place[0] + 2, corner[1] + place[1] + 2);
    await cardSays(driver, frame, 'Donald Trump');
    await page.mouse.move(corner[0] + 5, corner[1] + 5);
    await cardCloses(driver, frame);
  });
});
