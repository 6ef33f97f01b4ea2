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
/** Milliseconds for which the boxes of a block's names are taken to be where they were, if the block keeps its size. */
const REMEMBERED = 250;

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
      const found = block.mentions.length < MANY ? amongFew(block, point) : amongMany(block, point);
      if (found) return found;
    }
    return undefined;
  }
  last = undefined; // keeps nothing of a page that may be gone
  return undefined;
}

interface Box {
  mention: PageMention;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the names of the block last pointed at are, from its corner: a pointer is over the same block for many frames. */
let last: { mentions: readonly PageMention[]; width: number; height: number; until: number; boxes: Box[] } | undefined;

function amongFew({ element, mentions }: PageBlock, point: Point): PageMention | undefined {
  if (mentions.length === 0) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const now = performance.now();
  if (last?.mentions !== mentions || last.width !== width || last.height !== height || now > last.until)
    last = { mentions, width, height, until: now + REMEMBERED, boxes: boxesOf(mentions, left, top) };
  const [x, y] = [point.x - left, point.y - top];
  return last.boxes.find((box) => isInside(box, x, y))?.mention;
}

function boxesOf(mentions: readonly PageMention[], left: number, top: number): Box[] {
  return mentions.flatMap((mention) =>
    [...(rangeOf(mention)?.getClientRects() ?? [])].map((rect) => ({
      mention,
      left: rect.left - left,
      right: rect.right - left,
      top: rect.top - top,
      bottom: rect.bottom - top,
    })),
  );
}

function amongMany(block: PageBlock, point: Point): PageMention | undefined {
  const near = nearCaret(block, point);
  return boxesOf(near, 0, 0).find((box) => isInside(box, point.x, point.y))?.mention;
}

function isInside(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top - SLACK && y <= box.bottom + SLACK;
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
