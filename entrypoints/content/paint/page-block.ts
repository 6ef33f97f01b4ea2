import type { Mention } from '../../../core/detect/mention.ts';
import { locate } from '../../../core/page/block-text.ts';
import type { ReadBlock } from '../read/read-block.ts';

/** A block that was sent to be searched, with the names found in it. */
export interface PageBlock extends ReadBlock {
  id: number;
  /** Where the text is now: a page may split and join its nodes. */
  pieces: ReadBlock['pieces'];
  mentions: readonly PageMention[];
}

/** A name on the page. One object for as long as it stands there: pointing and card compare by identity. */
export interface PageMention extends Mention {
  at: PageBlock;
}

/** The live range of a mention; undefined when the page no longer has this text there. */
export function rangeOf(mention: PageMention): Range | undefined {
  const { pieces, text } = mention.at;
  const start = locate(pieces, mention.start, 'start');
  const end = locate(pieces, mention.end, 'end');
  if (!start?.node.isConnected || !end?.node.isConnected) return undefined;
  for (const piece of pieces) {
    const from = Math.max(piece.start, mention.start);
    const to = Math.min(piece.start + piece.length, mention.end);
    if (from >= to) continue;
    const offset = piece.from - piece.start;
    const now = piece.node.data.slice(from + offset, to + offset);
    if (now.replace(/[\t\n\f\r]/g, ' ') !== text.slice(from, to)) return undefined;
  }
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
