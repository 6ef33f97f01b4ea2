import { useState } from 'preact/hooks';
import type { Mention } from '../../core/detect/mention.ts';
import type { Card } from '../../core/entities/card.ts';
import { HoverCard } from '../card/hover-card.tsx';
import type { CardActions } from '../card/view.ts';
import { useWords } from '../ui/text.ts';
import { piecesOf } from './pieces.ts';

export interface DemoView {
  text: string;
  /** In the order of the text. */
  mentions: readonly Mention[];
  cards: readonly Card[];
}

const CARD_ID = 'demo-card';

/** A sentence of news with the names that were found in it, and the card of the one that was pointed at last. */
export function Demo({ text, mentions, cards }: DemoView) {
  const words = useWords();
  const [key, setKey] = useState(mentions[0]?.card);
  const card = cards.find((one) => one.key === key);
  return (
    <div class="demo">
      <p class="demo-text" lang="en">
        {piecesOf(text, mentions).map(({ start, said, mention }) =>
          mention ? (
            <button
              key={start}
              type="button"
              class="demo-name"
              aria-controls={CARD_ID}
              aria-pressed={mention.card === key}
              onPointerEnter={() => setKey(mention.card)}
              onFocus={() => setKey(mention.card)}
              onClick={() => setKey(mention.card)}
            >
              {said}
            </button>
          ) : (
            said
          ),
        )}
      </p>
      <div id={CARD_ID} aria-live="polite">
        {card && (
          <HoverCard
            view={{ ...words, card, notes: [], mode: 'hover', pinned: false, editing: false, saving: 'idle' }}
            actions={READ_ONLY}
          />
        )}
      </div>
    </div>
  );
}

const nothing = () => undefined;
/** The demo's style hides what would write or close. */
const READ_ONLY: CardActions = {
  saveNote: nothing,
  deleteNote: nothing,
  undoDelete: nothing,
  hideName: nothing,
  startEditing: nothing,
  stopEditing: nothing,
  close: nothing,
  pin: nothing,
  showCandidate: nothing,
  jumpToIntroduction: nothing,
};
