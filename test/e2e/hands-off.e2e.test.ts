import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays } from './card.ts';
import { change, marks, writeNote } from './reader-data.ts';
import { useStage } from './stage.ts';

const ARTICLE = articleOf(
  `<p>The first to speak was <b>Barack</b> Obama, then <a href="#link">Qassem&nbsp;Suleimani</a>.</p>
   <p>The last was Donald Trump, and after him Barack Obama once more.</p>
   <ul><li>Vladimir Putin</li><li>Angela Merkel</li></ul>`,
);

/** Each test looks at the page with us and without us, and must see no difference. */
describe.each(BROWSERS)('as if we were not there, in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    name,
    () => ({ body: ARTICLE }),
    async (stage) => {
      ({ driver, site } = stage);
      await writeNote(driver, 'donald-trump', 'Donald Trump');
    },
  );
  beforeEach(async () => {
    page = await driver.open(site.origin);
    await present();
  });
  afterEach(async () => {
    await page.close();
  });

  const present = () =>
    until(async () => {
      await page.bringToFront();
      const names = await highlightedNames(page);
      return names.filter((each) => each === 'Barack Obama').length === 2 && (await marks(driver, page)).length === 1;
    }, 'names to be highlighted and one with a note to be drawn');

  /** Switches us off and gives what `look` sees then. */
  async function absent<T>(look: () => Promise<T>): Promise<T> {
    await change(driver, { highlights: false });
    await page.bringToFront();
    await until(
      () => page.evaluate(() => CSS.highlights.size === 0 && !document.querySelector('html > div')),
      'us to go',
    );
    const seen = await look();
    await change(driver, { highlights: null });
    return seen;
  }

  it('copies and finds', async () => {
    const look = () =>
      page.evaluate(() => {
        getSelection()!.selectAllChildren(document.querySelector('article')!);
        const copied = document.createElement('div');
        copied.append(getSelection()!.getRangeAt(0).cloneContents());
        const text = String(getSelection());
        getSelection()!.removeAllRanges();
        const { find } = globalThis as unknown as { find: (this: void, text: string) => boolean };
        const found: string[] = [];
        for (let times = 0; times < 5 && find('Barack Obama'); times += 1) {
          const { anchorNode, anchorOffset } = getSelection()!;
          found.push(`${String(getSelection())} ${anchorNode?.nodeName} ${anchorOffset}`);
        }
        return { text, html: copied.innerHTML, found };
      });
    const seen = await look();
    expect(seen.found.length).toBeGreaterThan(1);
    expect(seen.text).toContain('Donald Trump');
    expect(await absent(look)).toEqual(seen);
  });

  it('prints', async () => {
    await driver.command('next-name');
    await page.bringToFront();
    await cardSays(driver, page, 'Barack Obama'); // left open while the reader prints
    const look = () => page.screenshot({ encoding: 'base64' });
    const shown = await look();
    await driver.setMedium(page, 'print');
    const printed = await look();
    await driver.setMedium(page, 'screen');
    await page.keyboard.press('Escape');
    await cardCloses(driver, page);
    const plain = await absent(async () => {
      const onScreen = await look();
      await driver.setMedium(page, 'print');
      const onPaper = await look();
      await driver.setMedium(page, 'screen');
      return { onScreen, onPaper };
    });
    expect(await page.evaluate(differingPixels, shown, plain.onScreen)).toBeGreaterThan(1000);
    expect(await page.evaluate(differingPixels, printed, plain.onPaper)).toBe(0);
  });

  if (name === 'chromium')
    it('is read out', async () => {
      const look = async () => readOut(await page.accessibility.snapshot({ interestingOnly: false }));
      const seen = await look();
      expect(seen).toContain('StaticText The last was Donald Trump, and after him Barack Obama once more.');
      expect(await absent(look)).toEqual(seen);
    });

  it('measures', async () => {
    const look = () =>
      page.evaluate(() => ({
        boxes: [...document.querySelectorAll('*')].filter((each) => each.matches('html, body, body *')).map((each) => JSON.stringify(each.getBoundingClientRect())), // prettier-ignore
        height: document.documentElement.scrollHeight,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        globals: Object.keys(globalThis).filter((each) => /dramatis/i.test(each)),
      }));
    const seen = await look();
    expect(seen.globals).toEqual([]);
    expect(await absent(look)).toEqual(seen);
  });
});

/** What a screen reader comes by, in order. */
function readOut(node: SerializedAXNode | null): string[] {
  if (!node) return [];
  const said = node.role === 'none' ? [] : [`${node.role} ${node.name ?? ''}`];
  return [...said, ...(node.children ?? []).flatMap(readOut)];
}

/** Runs in the page: pixels that differ clearly between two pictures. Letters beside a highlight may be smoothed a little differently. */
async function differingPixels(one: string, other: string): Promise<number> {
  const pixelsOf = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  let count = 0;
  for (let at = 0; at < a.length; at += 4) if (Math.abs(a[at]! - b[at]!) > 100) count += 1;
  return count;
}
