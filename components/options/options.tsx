import { NotesSection } from '../notes/notes-section.tsx';
import { HiddenNames } from '../settings/hidden-names.tsx';
import { HighlightSettings } from '../settings/highlight-settings.tsx';
import { SiteRules } from '../settings/site-rules.tsx';
import { useWords, type TextKey } from '../ui/text.ts';
import { AboutData } from './about-data.tsx';
import { Privacy } from './privacy.tsx';
import { Shortcuts } from './shortcuts.tsx';
import type { OptionsProps } from './view.ts';

const SECTIONS = [
  { id: 'highlights', title: 'options_highlights', Section: HighlightSettings },
  { id: 'sites', title: 'options_sites', Section: SiteRules },
  { id: 'hidden', title: 'options_hidden', Section: HiddenNames },
  { id: 'notes', title: 'options_notes', Section: NotesSection },
  { id: 'shortcuts', title: 'options_shortcuts', Section: Shortcuts },
  { id: 'data', title: 'options_data', Section: AboutData },
  { id: 'privacy', title: 'options_privacy', Section: Privacy },
] as const satisfies readonly { id: string; title: TextKey; Section: (props: OptionsProps) => unknown }[];

/** Everything that can be set or looked up, on one page; what is changed is kept at once. */
export function Options(props: OptionsProps) {
  const { t } = useWords();
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('extension_name')}</h1>
        <nav aria-label={t('options_contents')}>
          <ul>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {props.view.error && (
          <p class="failure page-failure" role="alert">
            {props.view.error}
          </p>
        )}
        {SECTIONS.map(({ id, title, Section }) => (
          <section id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Section {...props} />
          </section>
        ))}
      </main>
    </div>
  );
}
