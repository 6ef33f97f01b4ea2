import { useWords } from '../ui/text.ts';
import { JumpIcon } from '../ui/icons.tsx';
import type { CardProps } from './hover-card.tsx';

/** A name that no dataset has, in the words with which the article introduces it. */
export function Introduction({ view, actions }: CardProps) {
  const { t } = useWords();
  return (
    <div class="introduction">
      <blockquote dir="auto">{view.card.description}</blockquote>
      <p class="explanation">
        {t('card_introduced')}{' '}
        {view.card.introducedAt && (
          <button type="button" class="link" onClick={() => actions.jumpToIntroduction()}>
            <JumpIcon /> {t('card_jump')}
          </button>
        )}
      </p>
    </div>
  );
}
