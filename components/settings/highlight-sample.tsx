import { Fragment } from 'preact';
import type { Settings } from '../../core/settings/settings.ts';
import { useWords } from '../ui/text.ts';

/** A line of an article as it will look. In the locale's sentence, names stand between asterisks. */
export function HighlightSample({ mentions, style }: Pick<Settings, 'mentions' | 'style'>) {
  const { t } = useWords();
  const seen = new Set<string>();
  return (
    <p class="sample">
      {t('style_sample')
        .split('*')
        .map((part, at) => {
          if (at % 2 === 0) return <Fragment key={at}>{part}</Fragment>;
          const shown = mentions === 'all' || (mentions === 'first' && !seen.has(part));
          seen.add(part);
          return (
            <span key={at} class={shown ? `sample-${style}` : undefined}>
              {part}
            </span>
          );
        })}
    </p>
  );
}
