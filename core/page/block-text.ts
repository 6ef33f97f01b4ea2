/** A run of a block's text that comes unchanged from one text node. `N` is that node's type; this file never looks inside. */
export interface Piece<N> {
  node: N;
  /** Where the run begins in the node's data, in UTF-16 code units. */
  from: number;
  /** Where it begins in the block's text. */
  start: number;
  length: number;
}

export interface NodePosition<N> {
  node: N;
  offset: number;
}

// What HTML collapses; NBSP and the other Unicode spaces stay, since authors put them on purpose.
const COLLAPSIBLE = /[\t\n\f\r ]+/g;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;

/**
 * Joins text nodes into one string the way a browser lays them out (white space collapsed, as in CSS Text 3, section 4.1.1)
 * and remembers where each part came from, so that a name split over several nodes is whole and can still be found on the page.
 */
export class BlockText<N> {
  text = '';
  readonly pieces: Piece<N>[] = [];

  add(node: N, data: string): void {
    if (!NEEDS_COLLAPSING.test(data)) {
      const from = this.#atSpace() && data.startsWith(' ') ? 1 : 0;
      this.#append(node, data, from, data.length);
      return;
    }
    let done = 0;
    for (const space of data.matchAll(COLLAPSIBLE)) {
      this.#append(node, data, done, space.index);
      if (!this.#atSpace()) this.#append(node, data, space.index, space.index + 1);
      done = space.index + space[0].length;
    }
    this.#append(node, data, done, data.length);
  }

  /** Something stands between the texts that is not text (a line break, a picture): words on its two sides are apart. */
  addGap(): void {
    if (!this.#atSpace()) this.text += ' ';
  }

  #atSpace(): boolean {
    return this.text === '' || this.text.endsWith(' ');
  }

  #append(node: N, data: string, from: number, to: number): void {
    if (to <= from) return;
    const last = this.pieces.at(-1);
    const start = this.text.length;
    const goesOn = last && last.node === node && last.from + last.length === from && last.start + last.length === start;
    if (goesOn) last.length += to - from;
    else this.pieces.push({ node, from, start, length: to - from });
    const run = data.slice(from, to);
    this.text += run.length === 1 && COLLAPSIBLE_ONE.test(run) ? ' ' : run;
  }
}

const COLLAPSIBLE_ONE = /[\t\n\f\r]/;

/**
 * Where an offset of the block's text lies on the page. `side` says which node to take between two: a mention's start
 * belongs to the text after it, its end to the text before. Undefined when no text is on that side.
 */
export function locate<N>(
  pieces: readonly Piece<N>[],
  offset: number,
  side: 'start' | 'end',
): NodePosition<N> | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle]!;
    const past = side === 'start' ? piece.start + piece.length <= offset : piece.start + piece.length < offset;
    if (past) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (side === 'start') {
    return piece && { node: piece.node, offset: piece.from + Math.max(0, offset - piece.start) };
  }
  if (piece && offset > piece.start) return { node: piece.node, offset: piece.from + (offset - piece.start) };
  const before = pieces[low - 1];
  return before && { node: before.node, offset: before.from + before.length };
}
