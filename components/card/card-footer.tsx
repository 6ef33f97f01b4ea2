import { useState } from 'preact/hooks';
import { ExternalIcon, NoteIcon } from '../ui/icons.tsx';
import { useWords } from '../ui/text.ts';
import type { CardProps } from './hover-card.tsx';
import { reasonText } from './reason-text.ts';

const WHY_ID = 'dramatis-why';

/** The way out to Wikipedia, the note, and in small: why this is shown, and how never to see it again. */
export function CardFooter({ view, actions }: CardProps) {
  const words = useWords();
  const { t } = words;
  const { card, editing, notes } = view;
  const [why, setWhy] = useState(false);
  return (
    <footer class="card-footer">
      {card.source !== 'ambiguous' && (
        <div class="main-actions">
          {card.wikipedia && (
            <a class="action" href={wikipediaUrl(card.wikipedia)} target="_blank" rel="noopener noreferrer">
              {t('card_wikipedia')} <ExternalIcon />
            </a>
          )}
          {!editing && notes.length === 0 && (
            <button type="button" class="action" onClick={() => actions.startEditing()}>
              <NoteIcon /> {t('note_add')}
            </button>
          )}
        </div>
      )}
      <div class="small-actions">
        {view.reason && (
          <button
            type="button"
            class="link quiet"
            aria-expanded={why}
            aria-controls={WHY_ID}
            onClick={() => setWhy(!why)}
          >
            {t('card_why')}
          </button>
        )}
        {card.source === 'dataset' && (
          <button type="button" class="link quiet" onClick={() => actions.hideName()}>
            {t('card_hide')}
          </button>
        )}
      </div>
      {view.reason && (
        <p id={WHY_ID} class="why" hidden={!why}>
          {reasonText(view.reason, words)}
        </p>
      )}
    </footer>
  );
}

function wikipediaUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
