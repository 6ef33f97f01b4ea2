import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, inCard } from './card.ts';
import { useStage } from './stage.ts';

const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../../assets/sample/article.html'), 'utf8');

describe.each(BROWSERS)('a reader without a mouse in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    () => ({ body: SAMPLE }),
    async (stage) => {
      ({ driver, site } = stage);
      page = await driver.open(site.origin);
      await until(async () => (await highlightedNames(page)).length > 0, 'names');
    },
  );

  const nameOnCard = () => inCard(driver, page, (root) => root.querySelector('.name')!.textContent);
  const focusInCard = () =>
    inCard(driver, page, (root) => (root.activeElement as HTMLElement | null)?.innerText.split('\n')[0]?.trim());

  it('has a key for every command: none that is suggested belongs to the browser', async () => {
    const keys = await driver.inExtension(async (): Promise<Record<string, string>> => {
      const commands: { name?: string; shortcut?: string }[] = await chrome.commands.getAll();
      return Object.fromEntries(commands.map(({ name: command = '', shortcut = '' }) => [command, shortcut]));
    });
    for (const command of ['toggle-highlights', 'next-name', 'previous-name'])
      expect(keys[command], command).toBeTruthy();
  });

  it('walks from name to name, and into the card', async () => {
    await page.bringToFront();
    await driver.command('next-name');
    await page.bringToFront();
    const first = await until(() => nameOnCard(), 'the first card');
    expect(await until(() => focusInCard(), 'the focus to be in the card')).toBe(first);
    await driver.command('next-name');
    await page.bringToFront();
    const second = await until(async () => {
      const now = await nameOnCard();
      return now !== first && now;
    }, 'the second card');
    await driver.command('previous-name');
    await page.bringToFront();
    await until(async () => (await nameOnCard()) !== second, 'the card before');
    await page.keyboard.press('Escape');
    await cardCloses(driver, page);
  });

  it('goes to a name that is chosen from the list in the popup', async () => {
    await page.bringToFront();
    const popup = await driver.openPopup();
    await until(
      () =>
        popup.evaluate((document) => {
          const names = [...document.querySelectorAll<HTMLElement>('.cast button')];
          const found = names.find((each) => each.innerText.includes('Majid Takht-e Ravanchi'));
          found?.click();
          return !!found;
        }),
      'the name in the list',
    );
    await page.bringToFront();
    await cardSays(driver, page, 'ambassador');
  });
});
