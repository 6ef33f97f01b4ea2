import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames, pointAt, reportOf } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, inCard } from './card.ts';
import { useStage } from './stage.ts';

const PROSE =
  '<p>It was the third time in a year that the two sides had sat down together, and nobody expected it to be easy.</p>';
const ARTICLE = `<!doctype html><html lang="en"><title>Talks</title><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><style>p { margin: 60px; }</style>
  <article><h1>A long evening of talks</h1><p>The first to speak was Barack Obama.</p><p>Then came <a href="#link">Qassem Suleimani</a>.</p>
  ${PROSE.repeat(4)}<p>The last was Donald Trump, and after him Barack Obama once more.</p></article>`;

describe.each(BROWSERS)('on a page in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    (path) => (path === '/' ? { body: ARTICLE } : undefined),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.open(`${site.origin}/`);
    await until(async () => {
      await page.bringToFront();
      return (await highlightedNames(page)).length === 4;
    }, 'the names to be highlighted');
  });
  afterEach(async () => {
    await page.close();
  });

  it('walks the names with the keyboard, and gives the focus back', async () => {
    await page.evaluate(() => document.querySelector('a')!.focus());
    await driver.command('next-name');
    await page.bringToFront();
    await cardSays(driver, page, 'Barack Obama');
    expect(await inCard(driver, page, (root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await driver.command('next-name');
    await page.bringToFront();
    await cardSays(driver, page, 'Qassem Suleimani');
    await page.keyboard.press('Escape');
    await cardCloses(driver, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  it('keeps away from selecting text and from links', async () => {
    await pointAt(page, 'Qassem Suleimani');
    await cardSays(driver, page, 'Qassem Suleimani');
    const [x, y] = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('a')!.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await page.mouse.click(x, y);
    await cardCloses(driver, page);
    expect(page.url()).toContain('#link');
  });

  it('has a registry of one group whose name says nothing, and leaves none behind when switched off', async () => {
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['reading-underline']);
    await driver.inExtension(() =>
      chrome.runtime.sendMessage({ type: 'settings/set', carries: { highlights: false } }),
    );
    await page.bringToFront();
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'the registry to be empty');
    await driver.inExtension(() => chrome.runtime.sendMessage({ type: 'settings/set', carries: { highlights: null } }));
    await page.bringToFront();
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) === 1, 'the names to come back');
  });

  it('highlights first mentions only, or none, if the reader wants it so', async () => {
    const choose = (mentions: string | null) =>
      driver.inExtension(
        (value) => chrome.runtime.sendMessage({ type: 'settings/set', carries: { mentions: value } }),
        mentions,
      );
    await choose('first');
    await page.bringToFront();
    await until(
      async () => (await highlightedNames(page)).filter((text) => text === 'Barack Obama').length === 1,
      'the second mention to go',
    );
    await choose('none');
    await page.bringToFront();
    await until(async () => (await highlightedNames(page)).length === 0, 'all to go');
    await choose(null);
  });

  // Last: the note stays, and with it one name less is in the registry.
  it('tells the page nothing about names with notes', async () => {
    await driver.inExtension(async () => {
      const subject = { type: 'entity', id: 'donald-trump', name: 'Donald Trump' };
      await chrome.runtime.sendMessage({ type: 'notes/save', carries: { subject, text: 'mine' } });
    });
    await page.bringToFront();
    await until(async () => !(await highlightedNames(page)).includes('Donald Trump'), 'the name to leave the registry');
    expect((await highlightedNames(page)).length).toBe(3);
    expect((await reportOf(driver, page))?.mentions).toBe(4);
    const marks = await until(
      () => driver.inClosedRoot(page, 'html > div[aria-hidden]', (root) => root.querySelectorAll('main > div').length),
      'the name to be drawn over',
    );
    expect(marks).toBe(1);
    expect(await page.evaluate(() => document.querySelector('html > div')!.shadowRoot)).toBeNull();
  });
});
