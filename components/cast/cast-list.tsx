import type { Kind } from '../../core/entities/kind.ts';
import { counted } from '../ui/counted.ts';
import { useWords } from '../ui/text.ts';

/** One name of a page. */
export interface CastMember {
  key: string;
  name: string;
  kind: Kind;
  /** How often the page names it. */
  count: number;
}

/** Dramatis personae: who and what a page names, in the order of appearance. */
export function CastList({ cast }: { cast: readonly CastMember[] }) {
  const words = useWords();
  const { t, lang } = words;
  const number = new Intl.NumberFormat(lang);
  return (
    // Long lists scroll, so that the keyboard must be able to reach them.
    <ol class="cast" tabIndex={0} aria-label={t('cast_title')}>
      {cast.map(({ key, name, kind, count }) => (
        <li key={key}>
          <span class="cast-name" dir="auto">
            {name}
          </span>
          <span class="cast-kind">{t(`kind_${kind}`)}</span>
          <span class="cast-count" title={counted(words, 'cast_times', count)}>
            <span aria-hidden="true">{number.format(count)}</span>
            <span class="unseen">{counted(words, 'cast_times', count)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
