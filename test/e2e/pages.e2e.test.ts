import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until, type Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { highlightedNames, pointAt, reportOf } from '../../scripts/browser/names-on-page.ts';
import { serve, type Site } from '../../scripts/browser/serve.ts';
import { BROWSERS } from './browsers.ts';
import { cardSays, cardText, inCard } from './card.ts';
import { servePage, TORTURE_PAGES, type Expected } from './torture-page.ts';

describe.each(BROWSERS)('torture pages in %s', (browser) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => servePage(path, () => site.origin.replace('127.0.0.1', 'localhost')));
    driver = await launch(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it.each(TORTURE_PAGES)('$title ($file)', async ({ file, expected }) => {
    const page = await driver.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      if (error instanceof Error && error.stack?.includes('-extension:')) errors.push(String(error));
    });
    try {
      if (!expected.scriptless) await page.evaluateOnNewDocument(rememberDocument);
      await page.goto(`${site.origin}/${file}`);
      await page.bringToFront();
      await until(
        async () => (await reportOf(driver, page))?.state === (expected.state ?? 'article'),
        `the page to be ${expected.state ?? 'an article'}`,
      );
      if (expected.scriptless) return await isNamed(driver, page, expected);
      await namesAre(page, expected.names);
      if (expected.card) await cardOpens(driver, page, expected.card, expected.cardWidth);
      if (expected.noCard) {
        await pointAt(page, expected.noCard);
        await pause(600); // longer than the reader has to wait for a card
        expect(await cardText(driver, page)).toBeUndefined();
      }
      for (const step of expected.then ?? []) {
        if (step.click) await page.click(step.click);
        if (step.run) await page.evaluate(step.run);
        await namesAre(page, step.names);
        if (step.location) expect(page.url()).toContain(step.location);
      }
      if (expected.cardAtLast) await cardOpens(driver, page, expected.cardAtLast);
      if (!expected.then) expect(await page.evaluate(documentChange)).toBe('');
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

async function namesAre(page: Page, names: Expected['names']): Promise<void> {
  const wanted = names.map((name) => (typeof name === 'string' ? name : lettersOf(name.text))).sort();
  const loose = names.some((name) => typeof name !== 'string');
  let now: string[] = [];
  await until(async () => {
    // What is not seen is not painted, and another tab may have come to the front (the welcome page does).
    if (await page.evaluate(() => document.hidden)) await page.bringToFront();
    const frames = await Promise.all(page.frames().map((frame) => highlightedNames(frame).catch(() => [])));
    now = frames
      .flat()
      .map((name) => (loose ? lettersOf(name) : name.replace(/\s+/g, ' ')))
      .sort();
    return (
      now.length === wanted.length &&
      now.every((name, i) => (loose ? includesLetters(name, wanted[i]!) : name === wanted[i]))
    );
  }, 'the names').catch(() => expect(now).toEqual(wanted));
}

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The wanted letters, in their order, with others between them. */
function includesLetters(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

async function cardOpens(driver: Driver, page: Page, name: string, width?: [number, number]): Promise<void> {
  await pointAt(page, name);
  await cardSays(driver, page, name);
  if (width) {
    const now = await inCard(driver, page, (root) => root.querySelector('.card')!.getBoundingClientRect().width);
    expect(now).toBeGreaterThan(width[0]);
    expect(now).toBeLessThan(width[1]);
  }
  await page.keyboard.press('Escape');
  await until(async () => (await cardText(driver, page)) === undefined, 'the card to close');
}

async function isNamed(driver: Driver, page: Page, { names }: Expected): Promise<void> {
  await until(async () => (await reportOf(driver, page))?.mentions === names.length, 'the names to be reported');
}

interface Remembering {
  before?: string;
}

function rememberDocument(): void {
  document.addEventListener('DOMContentLoaded', () => {
    (globalThis as Remembering).before = document.documentElement.outerHTML + document.adoptedStyleSheets.length;
  });
}

/** Empty when the document is as it was; else where it is not. */
function documentChange(): string {
  const now = document.documentElement.outerHTML + document.adoptedStyleSheets.length;
  const { before = '' } = globalThis as Remembering;
  if (now === before) return '';
  const at = [...now].findIndex((letter, i) => letter !== before[i]);
  return `${before.slice(at - 20, at + 80)} → ${now.slice(at - 20, at + 80)}`;
}
