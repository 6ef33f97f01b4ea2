import { useState } from 'preact/hooks';
import { parseSite } from '../../core/settings/site-rules.ts';
import type { OptionsProps } from '../options/view.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { useWords } from '../ui/text.ts';

/** The sites that the reader has switched on or off. */
export function SiteRules({ view, actions }: OptionsProps) {
  const { t, lang } = useWords();
  const sites = Object.entries(view.settings.sites).sort(([a], [b]) => a.localeCompare(b, lang));
  return (
    <div class="fields">
      <p>{t('sites_explained')}</p>
      {sites.length === 0 ? (
        <p class="hint">{t('sites_none')}</p>
      ) : (
        <ul class="rows">
          {sites.map(([site, choice]) => (
            <li key={site}>
              <span class="row-name">{site === 'file' ? t('sites_files') : site}</span>
              <select
                aria-label={t('sites_choice', site)}
                value={choice}
                onChange={(event) => actions.chooseSite(site, event.currentTarget.value === 'on' ? 'on' : 'off')}
              >
                <option value="off">{t('sites_off')}</option>
                <option value="on">{t('sites_on')}</option>
              </select>
              <IconButton label={t('sites_remove', site)} onClick={() => actions.chooseSite(site, 'unset')}>
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={(site) => actions.chooseSite(site, 'off')} />
    </div>
  );
}

function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(text);
    setWrong(site === undefined);
    if (site === undefined) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="add-row" onSubmit={add}>
      <input
        type="text"
        inputMode="url"
        autocapitalize="off"
        spellcheck={false}
        aria-label={t('sites_add_label')}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'site-wrong' : undefined}
        placeholder="example.com"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('sites_add')}
      </button>
      {wrong && (
        <p id="site-wrong" class="failure" role="alert">
          {t('sites_wrong')}
        </p>
      )}
    </form>
  );
}
