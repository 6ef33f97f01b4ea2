import { useWords } from '../ui/text.ts';
import type { CardProps } from './hover-card.tsx';

/** Several entities bear the name and the article does not tell which is meant: the reader chooses, nothing is guessed. */
export function Candidates({ view, actions }: CardProps) {
  const { t } = useWords();
  return (
    <div class="candidates">
      <p class="explanation">{t('card_ambiguous')}</p>
      <ul>
        {(view.candidates ?? []).map((candidate) => (
          <li key={candidate.key}>
            <button type="button" class="candidate" onClick={() => actions.showCandidate(candidate.key)}>
              <span class="candidate-name" dir="auto">
                {candidate.name}
              </span>
              <span class="candidate-kind">{t(`kind_${candidate.kind}`)}</span>
              <span class="candidate-description" dir="auto">
                {candidate.description}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
