import type { Card } from '../entities/card.ts';

/**
 * What a page has said so far, handed back with text that arrives later (live blogs, infinite scroll). Plain JSON, compact: keys
 * of cards and short forms, no text of the article but the cards it introduced itself.
 */
export interface DetectContext {
  /** Keys of the entities named in full. */
  named: string[];
  /** Short forms the article defined, with the card key each stands for. */
  acronyms: [short: string, key: string][];
  /** Cards in the article's own words. */
  introduced: Card[];
  /** Numbers given to `article:` and `ambiguous:` cards so far. */
  numbered: number;
}

export const EMPTY_CONTEXT: DetectContext = { named: [], acronyms: [], introduced: [], numbered: 0 };
