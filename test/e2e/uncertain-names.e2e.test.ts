import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames, pointAt } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, clickInCard, inCard } from './card.ts';
import { useStage } from './stage.ts';

const FILLER =
  '<p>The port has been busy for years, and nobody had thought that it would ever have to stop its work.</p>';
const ARTICLE = `<!doctype html><html lang="en"><title>The port</title><meta property="og:type" content="article">
  <article><h1>The port will close</h1>
  <p>Halvard Bremnes, a spokesman for the port authority of Vellinge, said on Thursday that the port would close.</p>
  ${FILLER.repeat(60)}
  <p>“We have no choice,” Bremnes said. The local paper reported that Johnson would be the first to speak there.</p>
  </article>`;

describe.each(BROWSERS)('names that are not certain, in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    () => ({ body: ARTICLE }),
    async (stage) => {
      ({ driver, site } = stage);
      await driver.inExtension(async () => {
        await chrome.runtime.sendMessage({ type: 'settings/set', carries: { level: 'everything' } });
      });
      page = await driver.open(site.origin);
      await page.bringToFront();
      await until(async () => (await highlightedNames(page)).length > 0, 'names');
    },
  );

  it('could be several: the card lists them, shows the one that is chosen, and leads back', async () => {
    await pointAt(page, 'Johnson');
    const listed = await cardSays(driver, page, 'More than one fits');
    expect(listed).not.toContain('Wikipedia');
    expect(listed).toContain('Boris Johnson');
    await inCard(driver, page, (root) => root.querySelector<HTMLElement>('.candidate')!.click());
    expect(await cardSays(driver, page, 'Wikipedia')).toContain('All that it could be');
    await clickInCard(driver, page, 'All that it could be');
    await cardSays(driver, page, 'More than one fits');
    await clickInCard(driver, page, 'Why this?');
    await cardSays(driver, page, 'the article does not tell which one');
    await page.keyboard.press('Escape');
    await cardCloses(driver, page);
  });

  it('are in no dataset: the card has the article’s words, and goes to where it has them from', async () => {
    await pointAt(page, 'Bremnes');
    const said = await cardSays(driver, page, 'in the article’s words');
    expect(said).toContain('Halvard Bremnes');
    expect(said).toContain('spokesman for the port authority of Vellinge');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await clickInCard(driver, page, 'Show where');
    await until(
      () => page.evaluate(() => document.querySelector('article p')!.getBoundingClientRect().top > 0),
      'the introduction to be in view',
    );
  });
});
