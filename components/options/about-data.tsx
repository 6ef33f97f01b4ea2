import { useWords } from '../ui/text.ts';
import { formatDate } from '../ui/dates.ts';
import { DATA_SOURCES } from './data-sources.ts';
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
      <div>
        <p>{t('data_sources')}</p>
        <ul class="points sources">
          {DATA_SOURCES.map(({ name, url, licence, use }) => (
            <li key={name}>
              <a class="link" href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>{' '}
              ({licence}): {t(use)}
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a class="link" href="/THIRD_PARTY_NOTICES.txt" target="_blank">
          {t('data_licences')}
        </a>
      </p>
    </div>
  );
}
