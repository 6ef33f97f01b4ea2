import type { Frame, Page } from 'puppeteer-core';
import { until, type Driver } from '../../scripts/browser/driver.ts';

/** Elements of ours in a page carry no name that a page could look for: try each, in the page or what lies above it. */
const HOSTS = 'html > div, dialog[open] > div, [popover] > div, :fullscreen > div';

async function hostOf(driver: Driver, page: Page | Frame): Promise<string | undefined> {
  const count = await page.evaluate((hosts) => {
    const found = [...document.querySelectorAll(hosts)];
    found.forEach((each, index) => each.setAttribute('data-test-host', String(index)));
    return found.length;
  }, HOSTS);
  for (let index = 0; index < count; index++) {
    const host = `[data-test-host="${index}"]`;
    const isCard = await driver.inClosedRoot(page, host, (root) => !!root.querySelector('.card')).catch(() => false);
    if (isCard) return host;
  }
  return undefined;
}

/** Text of the open card; undefined when none is open. */
export async function cardText(driver: Driver, page: Page | Frame): Promise<string | undefined> {
  const host = await hostOf(driver, page);
  return host && driver.inClosedRoot(page, host, (root) => root.querySelector<HTMLElement>('.card')!.innerText);
}

/** Waits for a card that says `text`. */
export function cardSays(driver: Driver, page: Page | Frame, text: string): Promise<string> {
  return until(async () => {
    const said = await cardText(driver, page);
    return said?.includes(text) ? said : undefined;
  }, `a card that says "${text}"`);
}

export async function cardCloses(driver: Driver, page: Page | Frame): Promise<void> {
  await until(async () => (await cardText(driver, page)) === undefined, 'the card to close');
}

export async function inCard<A extends unknown[], R>(
  driver: Driver,
  page: Page | Frame,
  fn: (root: ShadowRoot, ...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const host = await until(() => hostOf(driver, page), 'a card to be open');
  return driver.inClosedRoot(page, host, fn, ...args);
}

/** Clicks with the mouse on the button of the card that says `label`. */
export async function clickInCard(driver: Driver, page: Page, label: string): Promise<void> {
  await until(
    () =>
      inCard(
        driver,
        page,
        (root, wanted) => {
          root.querySelector('[data-test-button]')?.removeAttribute('data-test-button');
          const buttons = [...root.querySelectorAll<HTMLElement>('button, a')];
          const button = buttons.find((each) => each.innerText.trim() === wanted || each.ariaLabel === wanted);
          button?.setAttribute('data-test-button', '');
          return !!button;
        },
        label,
      ),
    `a button "${label}" in the card`,
  );
  const host = await until(() => hostOf(driver, page), 'a card to be open');
  await driver.clickInClosedRoot(page, host, '[data-test-button]');
}
