import { siteChoice } from '../../core/settings/site-rules.ts';
import { CastList } from '../cast/cast-list.tsx';
import { KindsChoice } from '../settings/kinds-choice.tsx';
import { SettingsIcon } from '../ui/icons.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/text.ts';
import { PageSummary } from './page-summary.tsx';
import type { PopupActions, PopupView } from './view.ts';

/** The toolbar popup: this site, all sites, who is named here. The first control is the one most wanted: this site. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { t } = useWords();
  const { site, settings, report, shortcut, error } = view;
  const here = site !== undefined && siteChoice(settings.sites, site) !== 'off';
  return (
    <main class="popup">
      <h1 class="unseen">{t('extension_name')}</h1>
      <section class="popup-site">
        <Switch
          label={site === undefined ? t('popup_no_site') : <SiteName site={site} />}
          on={here}
          disabled={site === undefined}
          onChange={(on) => actions.switchSite(on)}
        />
        <PageSummary view={view} onReadAnyway={() => actions.readAnyway()} />
      </section>
      {report && report.cast.length > 0 && <CastList cast={report.cast} onShow={(key) => actions.showName(key)} />}
      <section class="popup-all">
        <Switch
          label={t('popup_highlights')}
          hint={shortcut && t('popup_shortcut', shortcut)}
          on={settings.highlights}
          onChange={(on) => actions.switchHighlights(on)}
        />
        <details>
          <summary>{t('settings_kinds')}</summary>
          <KindsChoice kinds={settings.kinds} onChange={(kinds) => actions.chooseKinds(kinds)} />
        </details>
      </section>
      {error && (
        <p class="failure" role="alert">
          {error}
        </p>
      )}
      <footer class="popup-foot">
        <button type="button" class="action" onClick={() => actions.openOptions()}>
          <SettingsIcon /> {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}

function SiteName({ site }: { site: string }) {
  const { t } = useWords();
  return <>{site === 'file' ? t('popup_on_files') : t('popup_on_site', site)}</>;
}
