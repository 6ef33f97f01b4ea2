import type { Card } from '../../../core/entities/card.ts';
import type { PageText } from '../page-text.ts';
import type { CardNotes } from './card-notes.ts';
import type { CardTarget } from './target.ts';

/** What a card has to know of its page. */
export interface CardWorld {
  text: PageText;
  notes: CardNotes;
  /** The article is of these days. */
  recent: boolean;
  cardOf(key: string): Card | undefined;
  /** Milliseconds, from the settings. */
  hoverDelay(): number;
  /** The name that the pointer is on or whose card is open. */
  onTarget(target: CardTarget | undefined): void;
  /** A name got its first note or lost its last. */
  onNotesChanged(): void;
}
