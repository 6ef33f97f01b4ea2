import { flatParent } from '../read/flat-tree.ts';
import { rangeOf, type PageBlock, type PageMention } from '../paint/page-block.ts';

export interface Point {
  x: number;
  y: number;
}

/** A line is a little higher than its letters; a pointer between the two is still on the name. */
const SLACK = 2;
/** From so many names in one block on, the caret under the pointer narrows the search. */
const MANY = 30;

/** The blocks whose text an element holds. */
export type BlocksOf = (element: Element) => Iterable<PageBlock> | undefined;

/**
 * The name under a point, given the topmost element there (the event's target). Goes by the boxes of the names' ranges and not by
 * the caret alone, which snaps to the nearest text and knows no `user-select: none`.
 */
export function mentionAt(point: Point, target: Element, blocksOf: BlocksOf): PageMention | undefined {
  for (let element: Element | null = target; element; element = flatParent(element)) {
    const blocks = blocksOf(element);
    if (!blocks) continue;
    for (const block of blocks) {
      const found = candidates(block, point).find((mention) => covers(mention, point));
      if (found) return found;
    }
    return undefined;
  }
  return undefined;
}

function candidates(block: PageBlock, point: Point): readonly PageMention[] {
  if (block.mentions.length < MANY) return block.mentions;
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  if (!caret) return block.mentions;
  const pieces = block.pieces.filter((piece) => piece.node === caret.offsetNode);
  const piece = pieces.find(({ from, length }) => caret.offset >= from && caret.offset <= from + length);
  if (!piece) return block.mentions;
  const offset = piece.start + caret.offset - piece.from;
  return block.mentions.filter((mention) => mention.start <= offset && offset <= mention.end);
}

function covers(mention: PageMention, { x, y }: Point): boolean {
  const range = rangeOf(mention);
  if (!range) return false;
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top - SLACK && y <= rect.bottom + SLACK) return true;
  }
  return false;
}
