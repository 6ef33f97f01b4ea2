import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames, pointAt } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays, clickInCard } from './card.ts';
import { marks, writeNote } from './reader-data.ts';
import { useStage } from './stage.ts';

const ARTICLE = articleOf(
  `<p>The first to speak was Barack Obama.</p>
   <div id="screen"><p>The second was Donald Trump, and then Qassem Suleimani.</p></div>
   <button onclick="document.querySelector('#screen').requestFullscreen()">Fill the screen</button>
   <button id="more" popovertarget="popover">More</button>
   <div id="popover" popover><p>The last to speak on that day was Vladimir Putin, who had come late.</p></div>
`,
  '<style>#screen { background: white; }</style>',
);

const IN_DIALOG = `${articleOf('<p>Nobody had asked Angela Merkel.</p>').replace('<article>', '<dialog><article>')}</dialog>
  <script>document.querySelector('dialog').showModal()</script>`;

describe.each(BROWSERS)('above the page in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    (path) => ({ body: path === '/dialog' ? IN_DIALOG : ARTICLE }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  beforeEach(async () => {
    page = await driver.open(site.origin);
    await page.bringToFront();
    await until(async () => (await highlightedNames(page)).includes('Qassem Suleimani'), 'the names');
  });
  afterEach(async () => {
    await page.close();
  });

  const fillScreen = async () => {
    await page.click('button');
    await until(
      () => page.evaluate(() => document.fullscreenElement?.id === 'screen'),
      'the element to fill the screen',
    );
  };

  it('opens the card over an element that fills the screen', async () => {
    await fillScreen();
    await pointAt(page, 'Donald Trump');
    await cardSays(driver, page, 'Donald Trump');
    await clickInCard(driver, page, 'Why this?'); // a click where it is seen reaches it
    await cardSays(driver, page, 'stands here in full');
    await page.evaluate(() => document.exitFullscreen());
    await cardCloses(driver, page);
  });

  it('opens the card in a popover of the page, and a click on it does not close the popover', async () => {
    await page.click('#more');
    await pointAt(page, 'Vladimir Putin');
    await cardSays(driver, page, 'Vladimir Putin');
    await clickInCard(driver, page, 'Why this?');
    await cardSays(driver, page, 'stands here in full');
    expect(await page.evaluate(() => document.querySelector('#popover')!.matches(':popover-open'))).toBe(true);
  });

  it('draws names with notes over what fills the screen', async () => {
    await writeNote(driver, 'donald-trump', 'Donald Trump');
    await page.bringToFront();
    await until(async () => (await marks(driver, page)).length === 1, 'the name with a note to be drawn');
    expect(await marksAreLifted()).toBe(false);
    await fillScreen();
    await until(() => marksAreLifted(), 'the marks to be above what fills the screen');
    await page.evaluate(() => document.exitFullscreen());
    await until(async () => !(await marksAreLifted()), 'the marks to be part of the page again');
  });

  it('draws names with notes over a dialog', async () => {
    await writeNote(driver, 'angela-merkel', 'Angela Merkel');
    await page.close();
    page = await driver.open(`${site.origin}/dialog`);
    await until(async () => (await marks(driver, page)).length === 1, 'the name in the dialog to be drawn');
    expect(await marksAreLifted()).toBe(true);
  });

  const marksAreLifted = () =>
    driver.inClosedRoot(page, 'html > div[aria-hidden]', (root) =>
      root.querySelector('main')!.matches(':popover-open'),
    );
});
