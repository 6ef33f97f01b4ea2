import { useWords } from '../ui/text.ts';
import { formatDate } from '../ui/dates.ts';
import type { OptionsProps } from './view.ts';

/** What the cards' words come from, how old they are, and who is to be thanked. */
export function AboutData({ view }: OptionsProps) {
  const { t, lang } = useWords();
  const number = new Intl.NumberFormat(lang);
  const { about, version } = view;
  return (
    <div class="fields">
      <p>{t('data_explained')}</p>
      <dl class="figures">
        {about && (
          <>
            <div>
              <dt>{t('data_entities')}</dt>
              <dd>{number.format(about.entities)}</dd>
            </div>
            <div>
              <dt>{t('data_aliases')}</dt>
              <dd>{number.format(about.aliases)}</dd>
            </div>
            <div>
              <dt>{t('data_built')}</dt>
              <dd>{formatDate(about.built, lang)}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('data_version')}</dt>
          <dd>{version}</dd>
        </div>
      </dl>
      <p>{t('data_limits')}</p>
      <p>{t('data_sources')}</p>
    </div>
  );
}
