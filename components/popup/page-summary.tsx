import { siteChoice } from '../../core/settings/site-rules.ts';
import { counted } from '../ui/counted.ts';
import { useWords, type TextKey } from '../ui/text.ts';
import type { PopupView } from './view.ts';

interface Props {
  view: PopupView;
  onReadAnyway: () => void;
}

/** What was found on the page, or in words why it is left alone and what one can do about it. */
export function PageSummary({ view, onReadAnyway }: Props) {
  const words = useWords();
  const { t } = words;
  const { report } = view;
  if (report?.state === 'article' && view.settings.highlights) {
    return (
      <p class="summary" role="status">
        {report.entities === 0
          ? t('popup_no_names')
          : t('popup_found', [
              counted(words, 'popup_names', report.entities),
              counted(words, 'popup_mentions', report.mentions),
            ])}
      </p>
    );
  }
  const { text, offer } = explanation(view);
  return (
    <div class="summary" role="status">
      <p>{t(text)}</p>
      {offer && (
        <button type="button" class="button" onClick={onReadAnyway}>
          {t('popup_read_anyway')}
        </button>
      )}
    </div>
  );
}

function explanation({ site, report, silent, settings }: PopupView): { text: TextKey; offer?: boolean } {
  if (site === undefined) return { text: 'popup_closed_page' };
  if (!settings.highlights) return { text: 'popup_all_off' };
  const choice = siteChoice(settings.sites, site);
  if (choice === 'off') return { text: 'popup_site_off' };
  if (!report) return { text: silent ? 'popup_silent' : 'popup_reading' };
  if (report.state === 'not-article') return { text: 'popup_not_article', offer: choice === 'unset' };
  if (report.state === 'language') return { text: 'popup_language', offer: choice === 'unset' };
  return { text: 'popup_reading' };
}
