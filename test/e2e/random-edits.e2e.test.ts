import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until, type Driver } from '../../scripts/browser/driver.ts';
import { highlightedNames } from '../../scripts/browser/names-on-page.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { articleOf } from './article.ts';
import { BROWSERS } from './browsers.ts';
import { useStage } from './stage.ts';

const NAMES = ['Barack Obama', 'Donald Trump', 'Qassem Suleimani', 'Vladimir Putin', 'Angela Merkel', 'Hezbollah'];
/** Room for all paragraphs near the window, so that all names are painted. */
const ARTICLE = articleOf('<div id="box"></div>', '<style>p, div { margin: 0; font-size: 10px; }</style>');

/** What pages and frameworks do to their text. All keep the words, or take a paragraph away or add one. */
const EDITS = [
  'split', 'normalize', 'wrap', 'unwrap', 'insert', 'replace', 'move', 'clone', 'remove', 'add', 'comment', 'shadow',
] as const; // prettier-ignore
type Edit = { kind: (typeof EDITS)[number]; at: number; where: number; name: number };

const paragraphs = fc.array(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: 6 });
const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...EDITS), at: fc.nat(99), where: fc.nat(99), name: fc.nat(NAMES.length - 1) }),
  { minLength: 1, maxLength: 8 },
);

describe.each(BROWSERS)('names stay highlighted through random edits in %s', (browser) => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  useStage(
    browser,
    () => ({ body: ARTICLE }),
    async (stage) => {
      ({ driver, site } = stage);
      page = await driver.open(site.origin);
      await page.bringToFront();
    },
  );

  it('whatever the page does', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, edits, async (start, changes) => {
        await page.evaluate(
          draw,
          start.map((name) => NAMES[name]!),
        );
        await same();
        // fast-check makes objects without a prototype, which Firefox's protocol does not take.
        await page.evaluate(edit, changes.map((each) => ({ ...each })), NAMES); // prettier-ignore
        await same();
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  /** The names that are seen in the text, and no others, each once and each exactly. */
  async function same(): Promise<void> {
    let [seen, wanted]: string[][] = [[], []];
    await until(
      async () => {
        wanted = (await page.evaluate(namesInText, NAMES)).sort();
        seen = (await highlightedNames(page)).sort();
        return seen.join() === wanted.join();
      },
      'the names',
      8000,
    ).catch(() => expect(seen).toEqual(wanted));
  }
});

/** Runs in the page. */
function draw(names: readonly string[]): void {
  const paragraphs = names.map((name, index) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `In the ${index + 1}. year of the talks it was ${name} who spoke, and not for long.`;
    return paragraph;
  });
  document.querySelector('#box')!.replaceChildren(...paragraphs);
}

/** Runs in the page. */
function edit(changes: readonly Edit[], names: readonly string[]): void {
  const box = document.querySelector('#box')!;
  for (const { kind, at, where, name } of changes) {
    const all = [...box.children];
    const paragraph = all[at % Math.max(1, all.length)];
    if (kind === 'add' || !paragraph) {
      const added = document.createElement('p');
      added.textContent = `Later it was ${names[name]} who came in, and everybody rose from their seats.`;
      box.insertBefore(added, all[where % (all.length + 1)] ?? null);
      continue;
    }
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const text = texts[where % Math.max(1, texts.length)];
    const offset = text ? where % (text.length + 1) : 0;
    if (kind === 'remove') paragraph.remove();
    else if (kind === 'move') box.append(paragraph);
    else if (kind === 'clone') paragraph.replaceWith(paragraph.cloneNode(true));
    else if (kind === 'normalize') paragraph.normalize();
    else if (!text) continue;
    else if (kind === 'split') text.splitText(offset);
    else if (kind === 'comment') text.splitText(offset).before(document.createComment(' '));
    else if (kind === 'insert') text.insertData(0, 'So ');
    else if (kind === 'replace') text.data = String(text.data);
    else if (kind === 'wrap') {
      const wrapper = document.createElement(where % 2 ? 'b' : 'span');
      text.replaceWith(wrapper);
      wrapper.append(text);
    } else if (kind === 'unwrap') {
      if (text.parentElement !== paragraph) text.parentElement!.replaceWith(...text.parentElement!.childNodes);
    } else if (kind === 'shadow' && !paragraph.shadowRoot && paragraph.localName === 'p') {
      paragraph.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    }
  }
}

/** Runs in the page: which names its text has, by the text alone. */
function namesInText(names: readonly string[]): string[] {
  const text = [...document.querySelectorAll('#box > *')].map((each) => each.textContent).join('\n');
  return names.flatMap((name) => Array<string>(text.split(name).length - 1).fill(name));
}
