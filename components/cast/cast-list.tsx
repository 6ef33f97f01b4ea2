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

interface Props {
  cast: readonly CastMember[];
  onShow: (key: string) => void;
}

/** Dramatis personae: who and what a page names, in the order of appearance. Choosing one goes there. */
export function CastList({ cast, onShow }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const number = new Intl.NumberFormat(lang);
  return (
    <ol class="cast" aria-label={t('cast_title')}>
      {cast.map(({ key, name, kind, count }) => (
        <li key={key}>
          <button type="button" title={t('cast_show', name)} onClick={() => onShow(key)}>
            <span class="cast-name" dir="auto">
              {name}
            </span>
            <span class="cast-kind">{t(`kind_${kind}`)}</span>
            <span class="cast-count">
              <span aria-hidden="true">{number.format(count)}</span>
              <span class="unseen">{counted(words, 'cast_times', count)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
