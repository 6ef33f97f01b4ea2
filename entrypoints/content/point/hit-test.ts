import { flatParent, shadowRootOf } from '../read/flat-tree.ts';
import { rangeOf, type PageBlock, type PageMention } from '../paint/page-block.ts';

export interface Point {
  x: number;
  y: number;
}

/** A line is a little higher than its letters; a pointer between the two is still on the name. */
const SLACK = 2;
/** From so many names in one block on, the caret under the pointer narrows the search. */
const MANY = 30;
/** Milliseconds for which the names of an element are taken to be where they were, if nothing scrolls. */
const REMEMBERED = 100;

/** The blocks whose text an element holds. */
export type BlocksOf = (element: Element) => Iterable<PageBlock> | undefined;

interface Box {
  mention: PageMention;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Look {
  target: Element;
  until: number;
  boxes: readonly Box[];
  found: PageMention | undefined;
}

/**
 * Finds the name under a point. Goes by the boxes of the names' ranges and not by the caret alone, which snaps to the nearest text and
 * knows no `user-select: none`. Most moves of a pointer stay over the same element and change nothing; they are answered by
 * what the last look saw, without a question to the page. Whatever would change the answer is looked at anew.
 */
export class HitTest {
  readonly #blocksOf: BlocksOf;
  #last: Look | undefined;

  constructor(blocksOf: BlocksOf) {
    this.#blocksOf = blocksOf;
  }

  /** `target`: the topmost element at the point, as an event tells it. `now`: milliseconds, of any one clock. */
  at(target: Element, point: Point, now: number): PageMention | undefined {
    const last = this.#last;
    if (last?.target === target && now < last.until && boxAt(last.boxes, point)?.mention === last.found)
      return last.found;
    this.#last = undefined;
    const inner = innermostAt(target, point);
    const blocks = blocksAround(inner, this.#blocksOf);
    const few = blocks.every(({ mentions }) => mentions.length < MANY);
    const boxes = boxesOf(blocks.flatMap((block) => (few ? block.mentions : nearCaret(block, point))));
    const found = boxAt(boxes, point)?.mention;
    // Only if the boxes hold for every point of the target.
    if (few && inner === target) this.#last = { target, until: now + REMEMBERED, boxes, found };
    return found;
  }

  /** Things may have moved. */
  forget(): void {
    this.#last = undefined;
  }
}

/** An event ends at the host of a shadow root; asks the root itself what is there, closed ones too. */
function innermostAt(target: Element, { x, y }: Point): Element {
  let top = target;
  for (let root = shadowRootOf(top); root; root = shadowRootOf(top)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === top || inner.getRootNode() !== root) break;
    top = inner;
  }
  return top;
}

function blocksAround(inner: Element, blocksOf: BlocksOf): PageBlock[] {
  for (let element: Element | null = inner; element; element = flatParent(element)) {
    const blocks = blocksOf(element);
    if (blocks) return [...blocks];
  }
  return [];
}

function boxesOf(mentions: readonly PageMention[]): Box[] {
  return mentions.flatMap((mention) =>
    [...(rangeOf(mention)?.getClientRects() ?? [])].map(({ left, right, top, bottom }) => ({
      mention,
      left,
      right,
      top,
      bottom,
    })),
  );
}

function boxAt(boxes: readonly Box[], { x, y }: Point): Box | undefined {
  return boxes.find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK,
  );
}

function nearCaret(block: PageBlock, point: Point): readonly PageMention[] {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  if (!caret) return block.mentions;
  const pieces = block.pieces.filter((piece) => piece.node === caret.offsetNode);
  const piece = pieces.find(({ from, length }) => caret.offset >= from && caret.offset <= from + length);
  if (!piece) return block.mentions;
  const offset = piece.start + caret.offset - piece.from;
  return block.mentions.filter((mention) => mention.start <= offset && offset <= mention.end);
}
