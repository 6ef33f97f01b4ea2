import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { cardCloses, cardSays } from './card.ts';
import { change } from './reader-data.ts';
import { useStage } from './stage.ts';

/** Colours of text and paper; text that keeps to WCAG's 4.5 : 1, from the strongest to the weakest. */
const COLOURS: Record<string, [ink: string, paper: string]> = {
  light: ['#000', '#fff'],
  grey: ['#767676', '#fff'],
  sepia: ['#5f4b32', '#f4ecd8'],
  dark: ['#fff', '#000'],
  dim: ['#949494', '#1e1e1e'],
  blue: ['#fff', '#0057b7'],
};

const page = ([ink, paper]: [string, string]) =>
  articleOf(
    '<p id="p">The first to speak was Barack Obama, and he spoke for an hour.</p>',
    `<style>body { color: ${ink}; background: ${paper}; font-size: 20px; }</style>`,
  );

describe.each(BROWSERS)('paint in %s', (name) => {
  let driver: Driver;
  let site: Site;
  let shown: Page;

  useStage(
    name,
    (path) => ({ body: page(COLOURS[path.slice(1)] ?? COLOURS['light']!) }),
    (stage) => {
      ({ driver, site } = stage);
    },
  );
  afterEach(async () => {
    await change(driver, { style: null, mentions: null });
    await shown.close();
  });

  const open = async (path: string) => {
    shown = await driver.open(site.origin + path);
    await until(async () => {
      await shown.bringToFront();
      return (await highlightedNames(shown)).length === 1;
    }, 'the name');
  };
  const paintOf = () =>
    shown.evaluate(() => {
      const [group] = CSS.highlights.keys();
      const { textDecorationLine, textDecorationColor, backgroundColor } = getComputedStyle(document.querySelector('p')!, `::highlight(${group})`); // prettier-ignore
      return { group, line: textDecorationLine, lineColour: textDecorationColor, tint: backgroundColor };
    });

  it.each(Object.keys(COLOURS))('underlines so that it can be seen on a page that is %s', async (colours) => {
    await open(`/${colours}`);
    const { line, lineColour } = await paintOf();
    expect(line).toBe('underline');
    const [, paper] = COLOURS[colours]!;
    // 3 : 1 is what WCAG asks of what is no text.
    expect(contrast(over(lineColour, paper), paper)).toBeGreaterThanOrEqual(3);
  });

  it('tints instead, if the reader wants it so, and underlines again', async () => {
    await open('/light');
    await change(driver, { style: 'tint' });
    await shown.bringToFront();
    await until(async () => (await paintOf()).group === 'reading-tint', 'the tint');
    const { line, tint } = await paintOf();
    expect(line).toBe('none');
    expect(contrast(over(tint, '#fff'), '#fff')).toBeGreaterThan(1.2);
    expect(contrast('#000', over(tint, '#fff'))).toBeGreaterThan(7);
    expect(await shown.evaluate(() => CSS.highlights.size)).toBe(1);
    await change(driver, { style: null });
    await shown.bringToFront();
    await until(async () => (await paintOf()).group === 'reading-underline', 'the underline');
  });

  it('paints a name only under the pointer, if the reader wants it so, and opens its card', async () => {
    await open('/light');
    const [x, y] = await shown.evaluate(() => {
      const { x, y, width, height } = ([...[...CSS.highlights.values()][0]!][0] as Range).getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await change(driver, { mentions: 'none' });
    await shown.bringToFront();
    await until(async () => (await highlightedNames(shown)).length === 0, 'the name to be plain text');
    await shown.mouse.move(x, y + 3);
    await shown.mouse.move(x, y);
    await until(async () => (await highlightedNames(shown)).length === 1, 'the name to be painted');
    await cardSays(driver, shown, 'Barack Obama');
    await shown.mouse.move(3, 3);
    await cardCloses(driver, shown);
    await until(async () => (await highlightedNames(shown)).length === 0, 'the name to be plain text again');
  });

  it('uses the colour of links where the reader’s system chooses all colours', async () => {
    await open('/blue');
    await driver.setForcedColors(shown, true);
    const link = await until(
      () =>
        shown.evaluate(() => {
          if (!matchMedia('(forced-colors: active)').matches) return undefined;
          const probe = document.querySelector('article')!.appendChild(document.createElement('i'));
          probe.style.color = 'LinkText';
          return getComputedStyle(probe).color;
        }),
      'the forced colours',
    );
    const { line, lineColour } = await paintOf();
    await driver.setForcedColors(shown, false);
    expect(line).toBe('underline');
    expect(lineColour).toBe(link);
  });
});

type Rgb = [number, number, number];

/** "#fff", "rgb(…)", "rgba(…)" or "color(srgb … / …)": red, green, blue of 0–1, and how opaque. */
function parsed(colour: string): [...Rgb, number] {
  if (colour.startsWith('#')) {
    const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/[^#]{2}/g)!;
    return [...(digits.map((digit) => parseInt(digit, 16) / 255) as Rgb), 1];
  }
  const [red, green, blue, alpha = 1] = colour
    .replace('srgb', '')
    .match(/[\d.]+(?:e-?\d+)?/g)!
    .map(Number) as [...Rgb, number?];
  const scale = colour.startsWith('color(') ? 1 : 255;
  return [red / scale, green / scale, blue / scale, alpha];
}

function over(colour: string, paper: string): string {
  const [top, below] = [parsed(colour), parsed(paper)];
  const mixed = [0, 1, 2].map((channel) => top[channel]! * top[3] + below[channel]! * (1 - top[3]));
  return `color(srgb ${mixed.join(' ')})`;
}

/** Contrast of two opaque colours as in WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = parsed(colour).slice(0, 3).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb; // prettier-ignore
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
