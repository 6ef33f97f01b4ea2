import type { BlockRole } from '../../../core/detect/article.ts';
import type { Piece } from '../../../core/page/block-text.ts';
import type { Zone } from './zone.ts';

/** A block as it was read from the page: its text, and where that text is. */
export interface ReadBlock {
  /** The element whose inline content this is (one element can hold several blocks, before and after a child block). */
  element: Element;
  role: BlockRole;
  text: string;
  pieces: readonly Piece<Text>[];
  /** UTF-16 code units of the text that are inside links. */
  linkLength: number;
  /** The outermost zone around it that is probably not the article. */
  zones: readonly Zone[];
}

const PROSE_LENGTH = 80;
const PROSE_LINKS = 0.33;

/** Running text, by which articles are known: long enough for a sentence or two, and not a list of links. */
export function isProse(block: ReadBlock): boolean {
  return (
    block.text.length >= PROSE_LENGTH && block.linkLength < PROSE_LINKS * block.text.length && block.role !== 'headline'
  );
}
