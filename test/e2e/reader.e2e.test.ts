import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { highlightedNames, pointAt, reportOf } from '../../scripts/browser/names-on-page.ts';
import { serve, type Site } from '../../scripts/browser/serve.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, cardText, clickInCard, inCard } from './card.ts';

const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../../assets/sample/article.html'), 'utf8');
const OTHER = `<!doctype html><html lang="en"><title>Another day</title><meta property="og:type" content="article">
  <article><h1>Another day in the capital</h1>${'<p>The ministers met again and talked for hours about Hezbollah and about the Karun bridge, which has been closed since the spring floods of last year.</p>'.repeat(6)}</article>`;
const SEARCH = `<!doctype html><html lang="en"><title>Search</title><form><input name="q" value="Hezbollah"></form>
  <ul>${'<li><a href="#">Hezbollah and Iran</a></li>'.repeat(8)}</ul>`;
const PAGES: Record<string, string> = { '/sample': SAMPLE, '/other': OTHER, '/search': SEARCH };

describe.each(BROWSERS)('a reader in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve((path) => (PAGES[path] ? { body: PAGES[path] } : undefined));
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await open('/sample');
  });
  afterEach(async () => {
    await page.close();
  });

  const open = (path: string) => driver.open(site.origin + path);
  const named = (text: string) =>
    until(async () => (await highlightedNames(page)).includes(text), `"${text}" to be highlighted`);
  const nothingNamed = () => until(async () => (await highlightedNames(page)).length === 0, 'all highlights to go');
  const fill = (text: string) =>
    inCard(
      driver,
      page,
      (root, words) => {
        const box = root.querySelector('textarea')!;
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const clickInPopup = async (label: string) => {
    await page.bringToFront();
    const popup = await driver.openPopup();
    await until(
      () =>
        popup.evaluate((document, wanted) => {
          const control = [...document.querySelectorAll<HTMLElement>('button, input, a, [role=switch]')].find((each) =>
            [each.innerText, each.ariaLabel, each.closest('label')?.innerText].some((text) => text?.includes(wanted)),
          );
          control?.click();
          return !!control;
        }, label),
      `"${label}" in the popup`,
    );
    await popup.close();
    await page.bringToFront();
  };

  it('sees the names of an article, and the article is as it was', async () => {
    await named('Qassem Suleimani');
    await named('Baghdad');
    const report = await until(() => reportOf(driver, page), 'the page to report');
    expect(report.state).toBe('article');
    const cast = report.cast.map((each) => each.key);
    expect(cast).toEqual(
      expect.arrayContaining(['hezbollah', 'islamic-state', 'jeremy-hunt', 'iran', 'united-nations']),
    );
    const article = (html: string) => /<body>[\s\S]*<\/body>/.exec(html)?.[0].replace(/\s+/g, ' ');
    const now = await page.evaluate(() => document.body.outerHTML);
    const plain = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.outerHTML,
      SAMPLE,
    );
    expect(article(now)).toBe(article(plain));
  });

  it('points at a name, reads its card, and closes it with Esc', async () => {
    await pointAt(page, 'PMUs');
    const text = await cardSays(driver, page, 'Popular Mobilisation');
    expect(text).toContain('Iraq');
    expect(text).toContain('Wikipedia');
    await page.keyboard.press('Escape');
    await cardCloses(driver, page);
  });

  it('leaves the name, and the card goes; scrolls away, and the card goes', async () => {
    await pointAt(page, 'Baghdad');
    await cardSays(driver, page, 'Baghdad');
    await page.mouse.move(3, 3);
    await cardCloses(driver, page);
    await pointAt(page, 'Baghdad');
    await cardSays(driver, page, 'Baghdad');
    await page.evaluate(() => scrollBy(0, 2500));
    await cardCloses(driver, page);
  });

  it('reads what office a person held on the day of the article', async () => {
    await pointAt(page, 'Mike Pompeo');
    expect(await cardSays(driver, page, 'secretary of state')).toMatch(/2018/);
  });

  it('writes a note, finds it on the next page, changes it, deletes it and takes that back', async () => {
    await pointAt(page, 'HEZBOLLAH');
    await cardSays(driver, page, 'Hezbollah');
    await clickInCard(driver, page, 'Add a note');
    await fill('Met again in chapter two');
    await clickInCard(driver, page, 'Save');
    await cardSays(driver, page, 'Saved');
    await page.close();

    page = await open('/other');
    const overlaid = () => page.evaluate(() => document.body.innerText.includes('Hezbollah'));
    await until(overlaid, 'the other page');
    await until(async () => ((await reportOf(driver, page))?.mentions ?? 0) > 0, 'names on the other page');
    await pointAtText(page, 'Hezbollah');
    await cardSays(driver, page, 'Met again in chapter two');
    await clickInCard(driver, page, 'Edit note');
    await fill('Met again in chapter three');
    await clickInCard(driver, page, 'Save');
    await cardSays(driver, page, 'Met again in chapter three');
    await clickInCard(driver, page, 'Delete note');
    await until(async () => !(await cardText(driver, page))?.includes('chapter three'), 'the note to go');
    await clickInCard(driver, page, 'Undo');
    await cardSays(driver, page, 'Met again in chapter three');
  });

  it('keeps notes when the background stops and when the browser crashes', async () => {
    await pointAt(page, 'Anbar province');
    await cardSays(driver, page, 'Anbar');
    await clickInCard(driver, page, 'Add a note');
    await fill('West of Baghdad');
    await clickInCard(driver, page, 'Save');
    await cardSays(driver, page, 'Saved');
    await driver.stopBackground();
    await page.reload();
    await named('Baghdad');
    await pointAtText(page, 'Anbar province');
    await cardSays(driver, page, 'West of Baghdad');
    driver = await driver.crashAndRestart();
    page = await open('/sample');
    await until(async () => ((await reportOf(driver, page))?.mentions ?? 0) > 0, 'names after the crash');
    await pointAtText(page, 'Anbar province');
    await cardSays(driver, page, 'West of Baghdad');
  });

  it('makes a name of their own from selected text, and meets it on another page', async () => {
    await page.close();
    page = await open('/other');
    await page.evaluate(() => {
      const text = document.querySelector('p')!.firstChild!;
      const start = text.textContent!.indexOf('Karun bridge');
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 'Karun bridge'.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await driver.chooseMenu(page, 'add-note');
    await page.bringToFront();
    await until(() => inCard(driver, page, (root) => !!root.querySelector('textarea')), 'the note editor');
    await fill('The one near Ahvaz');
    await clickInCard(driver, page, 'Save');
    await cardSays(driver, page, 'Saved');
    await page.reload();
    await until(async () => {
      const report = await reportOf(driver, page);
      return report?.cast.some((each) => each.name === 'Karun bridge');
    }, 'the own name to be found');
    await pointAtText(page, 'Karun bridge');
    await cardSays(driver, page, 'The one near Ahvaz');
  });

  it('switches this site off from the popup, and on again', async () => {
    await named('Baghdad');
    await clickInPopup('127.0.0.1');
    await nothingNamed();
    await page.reload();
    await until(async () => (await reportOf(driver, page))?.state === 'off', 'the page to stay off');
    expect(await highlightedNames(page)).toEqual([]);
    await clickInPopup('127.0.0.1');
    await named('Baghdad');
  });

  it('turns all highlights off and on with the keyboard command', async () => {
    await named('Baghdad');
    await driver.command('toggle-highlights');
    await page.bringToFront();
    await nothingNamed();
    await driver.command('toggle-highlights');
    await page.bringToFront();
    await named('Baghdad');
  });

  it('sees nothing on a page that is no article', async () => {
    await page.close();
    page = await open('/search');
    await until(async () => (await reportOf(driver, page))?.state === 'not-article', 'the page to be left alone');
    expect(await highlightedNames(page)).toEqual([]);
  });
});

/** Rests the pointer on a text, whether it is painted as a highlight or by the overlay. */
async function pointAtText(page: Page, text: string): Promise<void> {
  const [x, y] = await until(
    () =>
      page.evaluate(async (wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = walker.currentNode.textContent!.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + wanted.length);
          walker.currentNode.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
          // Scrolling would close the card again: let it come to an end.
          for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
          const box = range.getClientRects()[0]!;
          return [box.x + box.width / 2, box.y + box.height / 2] as const;
        }
        return undefined;
      }, text),
    `the text "${text}"`,
  );
  await page.mouse.move(x, y + 40);
  await page.mouse.move(x, y);
}
