import type { Card } from '../../../core/entities/card.ts';
import { rangeOf, type PageMention } from '../paint/page-block.ts';

/** A text that the reader selected to write about, before it is a name. */
export interface FreeTarget {
  range: Range;
  card: Card;
}

/** What a card can be about. */
export type CardTarget = PageMention | FreeTarget;

export function isMention(target: CardTarget): target is PageMention {
  return 'at' in target;
}

export function rangeOfTarget(target: CardTarget): Range | undefined {
  return isMention(target) ? rangeOf(target) : target.range;
}

/** The card of a name that the reader is about to make from a selected text. */
export function newNameCard(text: string): Card {
  return { key: 'own:new', source: 'reader', name: text, kind: 'term', description: '', roles: [], since: [] };
}
