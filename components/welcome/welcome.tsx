import { useWords } from '../ui/text.ts';
import { Demo, type DemoView } from './demo.tsx';

const STEPS = [
  ['welcome_point', 'welcome_point_text'],
  ['welcome_note', 'welcome_note_text'],
  ['welcome_switch', 'welcome_switch_text'],
] as const;

interface Props {
  /** Absent while the names are being looked for. */
  demo?: DemoView | undefined;
  /** Why no names could be found. */
  error?: string | undefined;
  onOpenOptions: () => void;
}

/** Shown once after installing: what this does, to be tried on the spot. */
export function Welcome({ demo, error, onOpenOptions }: Props) {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header>
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        {error && (
          <p class="failure" role="alert">
            {t('welcome_nothing', error)}
          </p>
        )}
        {demo && <Demo {...demo} />}
      </section>
      <ol class="steps">
        {STEPS.map(([title, text]) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <footer>
        <p>{t('welcome_private')}</p>
        <button type="button" class="button" onClick={onOpenOptions}>
          {t('welcome_settings')}
        </button>
      </footer>
    </main>
  );
}
