import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { highlightedNames, pointAt } from '../../scripts/browser/names-on-page.ts';
import { serve, type Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, cardText, inCard } from './card.ts';
import { marks, writeNote } from './reader-data.ts';
import { useStage } from './stage.ts';

const ARTICLE = articleOf('<p>The first to speak was Barack Obama, the second was Donald Trump.</p>');
const NAMES = ['Barack Obama', 'Donald Trump'];
const OTHER = '<!doctype html><title>Another page</title><p>Nothing to read here.</p>';

/** Errors of any kind that a page's console shows. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return errors;
}

async function namesAreThere(page: Page): Promise<void> {
  await until(async () => {
    await page.bringToFront();
    return (await highlightedNames(page)).sort().join() === NAMES.join();
  }, 'each name to be highlighted once');
}

async function cardWorks(driver: Driver, page: Page): Promise<void> {
  await pointAt(page, 'Donald Trump');
  await cardSays(driver, page, 'Donald Trump');
  await page.keyboard.press('Escape');
  await cardCloses(driver, page);
  await page.mouse.move(3, 3);
}

/** Runs in the page: the groups of names that are seen. Firefox leaves what is registered, but takes away its style. */
function seenGroups(): string[] {
  const text = document.querySelector('p')!;
  const isSeen = (name: string) => getComputedStyle(text, `::highlight(${name})`).textDecorationLine !== 'none';
  return [...CSS.highlights].filter(([name, { size }]) => size > 0 && isSeen(name)).map(([name]) => name);
}

function isSeen({ width }: { width: number }): boolean {
  return width > 0;
}

/** Firefox leaves the card’s elements where they are when it ends our scripts. */
async function cardIsSeen(driver: Driver, page: Page): Promise<boolean> {
  if ((await cardText(driver, page)) === undefined) return false;
  return inCard(driver, page, (root) => root.querySelector('.card')!.getBoundingClientRect().width > 0);
}

describe.each(BROWSERS)('the life of a page in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let errors: string[];

  useStage(
    name,
    (path) => ({ body: path === '/other' ? OTHER : ARTICLE }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.browser.newPage();
    errors = errorsOf(page);
    await page.goto(`${site.origin}/`);
    await namesAreThere(page);
  });
  afterEach(async () => {
    await page.close();
  });

  it('is left and comes back from the cache with its names and cards, each once', async () => {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`));
    });
    await pointAt(page, 'Donald Trump');
    await cardSays(driver, page, 'Donald Trump'); // open when the reader leaves
    await page.evaluate(() => void (location.href = '/other'));
    await until(async () => (await page.title()) === 'Another page', 'the other page');
    await page.evaluate(() => history.back());
    await until(async () => (await page.title()).startsWith('kept'), 'the page to come back');
    expect(await page.title()).toBe('kept: true');
    await namesAreThere(page);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    await page.mouse.move(3, 3);
    await cardWorks(driver, page);
    expect(errors).toEqual([]);
  });

  it('learns in the cache’s stead what was changed while it was away', async () => {
    await page.evaluate(() => void (location.href = '/other'));
    await until(async () => (await page.title()) === 'Another page', 'the other page');
    await driver.inExtension(() => chrome.runtime.sendMessage({ type: 'settings/set', carries: { mentions: 'none' } }));
    await page.evaluate(() => history.back());
    await until(async () => (await page.title()) === 'Talks', 'the page to come back');
    await until(async () => (await highlightedNames(page)).length === 0, 'the highlights to go');
    await driver.inExtension(() => chrome.runtime.sendMessage({ type: 'settings/set', carries: { mentions: null } }));
    await namesAreThere(page);
  });
});

/** Leads to an article that Chromium renders before the reader goes there. */
const LEADING = `<!doctype html><title>Contents</title><a href="/ahead">An article</a>
  <script type="speculationrules">{ "prerender": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }</script>`;
/** Says in its title how it was when it was shown: rendered ahead or not, and how many groups of names were registered. */
const AHEAD = `${ARTICLE}<script>
  if (document.prerendering) setTimeout(() => fetch('/waited'), 2000);
  document.addEventListener('prerenderingchange', () => { document.title = 'shown: ' + document.prerendering + ',' + CSS.highlights.size; });
</script>`;

if (BROWSERS.includes('chromium'))
  describe('a page that is rendered ahead', () => {
    it('is left alone until the reader goes there, and read then', async () => {
      let waited = false;
      const site = await serve((path) => {
        if (path === '/waited') waited = true;
        return { body: path === '/ahead' ? AHEAD : LEADING };
      });
      const driver = await launch('chromium');
      try {
        const page = await driver.open(site.origin);
        const errors = errorsOf(page);
        await until(() => waited, 'the page to be rendered ahead, and to have had time');
        await page.click('a');
        await until(async () => (await page.title()).startsWith('shown'), 'the page to be shown');
        expect(await page.title()).toBe('shown: false,0');
        await namesAreThere(page);
        await cardWorks(driver, page);
        expect(errors).toEqual([]);
      } finally {
        await driver.close();
        await site.close();
      }
    });
  });

describe.each(BROWSERS)('a page that is open when the extension changes, in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    site = await serve(() => ({ body: ARTICLE }));
  });
  afterAll(async () => {
    await site?.close();
  });
  beforeEach(async () => {
    driver = await launch(name);
    page = await driver.open(`${site.origin}/`);
    errors = errorsOf(page);
    await namesAreThere(page);
    await cardWorks(driver, page);
  });
  afterEach(async () => {
    await driver.close();
  });

  it('is left quietly when the extension is switched off', async () => {
    expect(await page.evaluate(seenGroups)).toHaveLength(1);
    await driver.disable();
    await page.bringToFront();
    await page.mouse.move(200, 100);
    await page.evaluate(() => (document.querySelector('p')!.textContent = 'The first to speak was Angela Merkel.'));
    await pause(1500); // longer than a change takes to be read
    await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    expect(await page.evaluate(seenGroups)).toEqual([]);
    expect(await cardText(driver, page)).toBeUndefined();
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    expect(errors).toEqual([]);
  });

  it('loses the open card and the marks of names with notes when the extension is switched off', async () => {
    await writeNote(driver, 'donald-trump', 'Donald Trump');
    await page.bringToFront();
    await until(async () => (await marks(driver, page)).some(isSeen), 'the name with a note to be drawn');
    await pointAt(page, 'Barack Obama');
    await cardSays(driver, page, 'Barack Obama');
    expect(await cardIsSeen(driver, page)).toBe(true);
    await driver.disable();
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until(async () => !(await cardIsSeen(driver, page)), 'the card to be gone');
    await until(async () => !(await marks(driver, page)).some(isSeen), 'the mark to be gone');
    expect(errors).toEqual([]);
  });

  it('is taken over by the new script when the extension is updated', async () => {
    await driver.update();
    await page.bringToFront();
    await page.evaluate(() => (document.querySelector('p')!.textContent = 'Donald Trump came after Barack Obama.'));
    await namesAreThere(page);
    await cardWorks(driver, page);
    expect(errors).toEqual([]);
  });

  it('shows nothing twice after an update', async () => {
    await writeNote(driver, 'donald-trump', 'Donald Trump');
    await page.bringToFront();
    await until(async () => (await marks(driver, page)).length === 1, 'the name with a note to be drawn');
    await pointAt(page, 'Barack Obama');
    await cardSays(driver, page, 'Barack Obama'); // stays when the old script has no time to take it down
    await driver.update();
    await page.bringToFront();
    await page.mouse.move(3, 3);
    await until(async () => (await ourElements()) === 1, 'the old script’s elements to go, and the new one’s to come');
    await until(async () => (await marks(driver, page)).length === 1, 'the name with a note to be drawn');
  });

  const ourElements = () => page.evaluate(() => document.querySelectorAll('html > div').length);
});
