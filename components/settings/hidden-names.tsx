import type { OptionsProps } from '../options/view.ts';
import { useWords } from '../ui/text.ts';

/** The names that the reader does not want to see, to be shown again. */
export function HiddenNames({ view, actions }: OptionsProps) {
  const { t, lang } = useWords();
  const names = view.settings.hidden
    .map((id) => ({ id, name: view.hiddenNames[id] ?? nameFromId(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  if (names.length === 0) return <p class="hint">{t('hidden_none')}</p>;
  return (
    <ul class="rows">
      {names.map(({ id, name }) => (
        <li key={id}>
          <span class="row-name" dir="auto">
            {name}
          </span>
          <button
            type="button"
            class="button"
            aria-label={t('hidden_show_name', name)}
            onClick={() => actions.showName(id)}
          >
            {t('hidden_show')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "qassem-suleimani" is "Qassem Suleimani": for entries that the dataset has no more. */
function nameFromId(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
}
