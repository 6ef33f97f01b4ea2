import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText, locate, type Piece } from '../../../core/page/block-text.ts';

function join(...nodes: (string | null)[]): BlockText<number> {
  const text = new BlockText<number>();
  for (const [i, data] of nodes.entries()) {
    if (data === null) text.addGap();
    else text.add(i, data);
  }
  return text;
}

/** What the pieces say that stands at each place of the text, read back from the nodes. */
function readBack(nodes: readonly (string | null)[], pieces: readonly Piece<number>[], length: number): string {
  const letters = Array.from({ length }, () => ' ');
  for (const { node, from, start, length } of pieces) {
    for (let i = 0; i < length; i += 1) letters[start + i] = nodes[node]![from + i]!;
  }
  return letters.join('').replace(/[\t\n\f\r]/g, ' ');
}

describe('BlockText', () => {
  it.each<[string, (string | null)[], string]>([
    ['joins nodes', ['Qassem ', 'Sulei', 'mani'], 'Qassem Suleimani'],
    ['collapses white space', ['Qassem\n    Suleimani'], 'Qassem Suleimani'],
    ['collapses it across nodes', ['Qassem ', '\n ', ' Suleimani'], 'Qassem Suleimani'],
    ['leaves none at the beginning', ['  \n Qassem'], 'Qassem'],
    ['keeps no-break spaces', ['Qassem\u00a0 Suleimani'], 'Qassem\u00a0 Suleimani'],
    ['keeps words apart at a gap', ['Qassem', null, 'Suleimani'], 'Qassem Suleimani'],
    ['one space at a gap', ['Qassem ', null, ' Suleimani'], 'Qassem Suleimani'],
  ])('%s', (_what, nodes, text) => {
    expect(join(...nodes).text).toBe(text);
  });

  const node = fc.option(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\t', '\u00a0', '’', '\u{1f600}') }), {
    freq: 5,
  });

  it('gives back exactly the text, whatever the nodes', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const { text, pieces } = join(...nodes);
        expect(readBack(nodes, pieces, text.length)).toBe(text);
        expect(text).not.toMatch(/^ |[\t\n\f\r]| {2}/);
      }),
    );
  });

  it('finds the place of every stretch of text', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const { text, pieces } = join(...nodes);
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const [from, to] = [locate(pieces, start, 'start'), locate(pieces, end, 'end')];
        fc.pre(from !== undefined && to !== undefined && text.slice(start, end).trim() !== '');
        const between = nodes
          .map((data, i) => {
            if (data === null || i < from.node || i > to.node) return '';
            return data.slice(i === from.node ? from.offset : 0, i === to.node ? to.offset : undefined);
          })
          .join('');
        const letters = (of: string): string => of.replace(/[\t\n\f\r ]/g, '');
        expect(letters(between)).toBe(letters(text.slice(start, end)));
      }),
    );
  });

  it('takes the node in which a name begins and the node in which it ends', () => {
    const { pieces } = join('Mr ', 'Bolton', ' said');
    expect(locate(pieces, 3, 'start')).toEqual({ node: 1, offset: 0 });
    expect(locate(pieces, 9, 'end')).toEqual({ node: 1, offset: 6 });
  });
});
