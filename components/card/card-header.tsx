import { useWords } from '../ui/text.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { BackIcon, CloseIcon, PinIcon } from '../ui/icons.tsx';
import { formatMonth } from '../ui/dates.ts';
import type { CardProps } from './hover-card.tsx';

/** What the name is: its full form, its kind, one line. */
export function CardHeader({ view, actions, nameId }: CardProps & { nameId: string }) {
  const { t, lang } = useWords();
  const { card, chosenFrom, mode, pinned } = view;
  return (
    <header class="card-header">
      {chosenFrom && (
        <button type="button" class="link back" onClick={() => actions.showCandidate(chosenFrom.key)}>
          <BackIcon /> {t('card_all_candidates')}
        </button>
      )}
      <div class="title-row">
        <h2 id={nameId} class="name" dir="auto">
          {card.name}
        </h2>
        <div class="window-buttons">
          {mode === 'hover' && (
            <IconButton label={t(pinned ? 'card_unpin' : 'card_pin')} pressed={pinned} onClick={() => actions.pin()}>
              <PinIcon />
            </IconButton>
          )}
          {(mode === 'sheet' || pinned) && (
            <IconButton label={t('card_close')} onClick={() => actions.close()}>
              <CloseIcon />
            </IconButton>
          )}
        </div>
      </div>
      <p class="kind">
        {card.source === 'ambiguous' ? t('card_ambiguous_label') : t(`kind_${card.kind}`)}
        {card.source === 'article' && <span class="source-mark">{t('card_from_article')}</span>}
        {card.source === 'reader' && <span class="source-mark">{t('card_your_name')}</span>}
        {card.asOf && <span class="source-mark">{t('card_as_of', formatMonth(card.asOf, lang))}</span>}
      </p>
      {card.source !== 'ambiguous' && card.source !== 'article' && card.description && (
        <p class="description" dir="auto">
          {card.description}
        </p>
      )}
    </header>
  );
}
