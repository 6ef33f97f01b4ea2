// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locate } from '../../../core/page/block-text.ts';
import type { Flow } from '../../../entrypoints/content/read/element-style.ts';
import type { ReadBlock } from '../../../entrypoints/content/read/read-block.ts';
import { readBlocks } from '../../../entrypoints/content/read/walk.ts';

/** A random piece of a page, by what it means to a reader of text. */
type Piece =
  | { is: 'text'; text: string }
  | { is: 'inline' | 'block'; tag: string; inside: Piece[] }
  /** In a shadow root, with what the host holds in its slot. */
  | { is: 'shadow'; mode: ShadowRootMode; before: Piece[]; slotted: Piece[] }
  /** Words on its two sides are apart: a line break, a form field, code. */
  | { is: 'gap'; tag: string }
  /** Not there for a reader: comments, scripts, what is not displayed. */
  | { is: 'nothing'; tag: string };

const words = fc.array(fc.constantFrom('Obama', 'Suleimani', 'the', ' ', '  ', '\n', '\t ', '’s', 'é', '𝒳', ','), {
  maxLength: 6,
});
const tree = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  pieces: fc.array(tie('piece'), { maxLength: 5 }),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ is: fc.constant('text' as const), text: words.map((each) => each.join('')) }),
    fc.record({ is: fc.constant('inline' as const), tag: fc.constantFrom('b', 'a', 'span', 'i'), inside: tie('pieces') }),
    fc.record({ is: fc.constant('block' as const), tag: fc.constantFrom('p', 'div', 'li', 'td'), inside: tie('pieces') }),
    fc.record({ is: fc.constant('shadow' as const), mode: fc.constantFrom<ShadowRootMode>('open', 'closed'), before: tie('pieces'), slotted: tie('pieces') }),
    fc.record({ is: fc.constant('gap' as const), tag: fc.constantFrom('br', 'input', 'code', 'svg') }),
    fc.record({ is: fc.constant('nothing' as const), tag: fc.constantFrom('#comment', 'script', 'wbr', 'u') }),
  ),
})); // prettier-ignore

const BLOCKS = new Set(['p', 'div', 'li', 'td', 'main']);

/** As the style sheet of the test's pages would have it: `<u>` is not displayed. */
function flow({ localName }: Element): Flow {
  if (localName === 'u') return { display: 'none', textHidden: true };
  return { display: BLOCKS.has(localName) ? 'block' : 'inline', textHidden: false };
}

/** What only an extension can see. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

beforeAll(() => {
  fakeBrowser.dom.openOrClosedShadowRoot = (element) => closedRoots.get(element) ?? null;
});

function build(pieces: readonly Piece[], into: Node): void {
  for (const piece of pieces) {
    if (piece.is === 'text') into.appendChild(document.createTextNode(piece.text));
    else if (piece.is === 'inline' || piece.is === 'block')
      build(piece.inside, into.appendChild(document.createElement(piece.tag)));
    else if (piece.is === 'shadow') {
      const host = into.appendChild(document.createElement('x-host'));
      const root = host.attachShadow({ mode: piece.mode });
      closedRoots.set(host, root);
      build(piece.before, root);
      root.appendChild(document.createElement('slot'));
      build(piece.slotted, host);
    } else if (piece.tag === '#comment') into.appendChild(document.createComment('Putin'));
    else into.appendChild(document.createElement(piece.tag)).append('Putin');
  }
}

/** The text of every block, thought out without any node: blocks end lines, gaps are spaces, and white space is one space. */
function expectedTexts(pieces: readonly Piece[]): string[] {
  const line = (inner: readonly Piece[]): string =>
    inner
      .map((piece): string => {
        if (piece.is === 'text') return piece.text.replace(/[\t\n\f\r ]+/g, ' ');
        if (piece.is === 'inline') return line(piece.inside);
        if (piece.is === 'block') return `\n${line(piece.inside)}\n`;
        if (piece.is === 'shadow') return line(piece.before) + line(piece.slotted);
        return piece.is === 'gap' ? ' ' : '';
      })
      .join('');
  const texts = line(pieces).split('\n');
  return texts.map((text) => text.replace(/ +/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
}

function read(pieces: readonly Piece[]): ReadBlock[] {
  const main = document.createElement('main');
  build(pieces, main);
  document.body.replaceChildren(main);
  return [...readBlocks(main, { shadowRoots: new Set(), hidden: [] }, undefined, flow)].filter(
    (each) => each !== undefined,
  );
}

it('gives the text of random trees exactly, block by block', () => {
  fc.assert(
    fc.property(tree.pieces, (pieces) => {
      expect(read(pieces).map(({ text }) => text)).toEqual(expectedTexts(pieces));
    }),
    { numRuns: 500 },
  );
});

it('finds every part of a block again on the page', () => {
  fc.assert(
    fc.property(tree.pieces, fc.nat(), fc.nat(), (pieces, one, other) => {
      for (const { text, pieces: places } of read(pieces)) {
        const [start, end] = [one % text.length, other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
        const wanted = text.slice(start, end);
        // A gap is between nodes: no place of its own.
        if (wanted !== wanted.trim() || wanted === '') continue;
        const from = locate(places, start, 'start')!;
        const to = locate(places, end, 'end')!;
        const between = places
          .filter(({ start: at, length }) => at < end && at + length > start)
          .map(({ node, from: first, start: at, length }) =>
            node.data.slice(first + Math.max(0, start - at), first + Math.min(length, end - at)),
          );
        expect(between.join('').replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''));
        expect(from.node.data.slice(from.offset)[0]).toBe(wanted[0]);
        expect(to.node.data[to.offset - 1]).toBe(wanted.at(-1));
      }
    }),
    { numRuns: 500 },
  );
});
