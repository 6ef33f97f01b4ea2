import type { ImportState } from '../options/view.ts';
import { counted } from '../ui/counted.ts';
import { useWords, type TextKey } from '../ui/text.ts';

interface Props {
  state: ImportState;
  onConfirm: () => void;
  onCancel: () => void;
}

const FAILURES: Record<Extract<ImportState, { step: 'failed' }>['reason'], TextKey> = {
  empty: 'import_empty',
  'not-json': 'import_not_json',
  'not-notes': 'import_not_notes',
  'newer-version': 'import_newer',
  unreadable: 'import_unreadable',
  'not-written': 'import_not_written',
};

/** What a backup would bring; nothing happens before the reader agrees. */
export function ImportReport({ state, onConfirm, onCancel }: Props) {
  const words = useWords();
  const { t } = words;
  if (state.step === 'failed') return <p class="failure">{t(FAILURES[state.reason])}</p>;
  if (state.step === 'running') return <progress aria-label={t('import_running')} value={state.done} max={state.of} />;
  if (state.step === 'done') return <p class="success">{counted(words, 'import_done', state.count)}</p>;
  const { merge, sites, hidden, unreadable, file } = state;
  const lines = [
    merge.added.length > 0 && counted(words, 'import_added', merge.added.length),
    merge.changed.length > 0 && counted(words, 'import_changed', merge.changed.length),
    merge.unchanged > 0 && counted(words, 'import_unchanged', merge.unchanged),
    sites > 0 && counted(words, 'import_sites', sites),
    hidden > 0 && counted(words, 'import_hidden', hidden),
    unreadable.length > 0 && t('import_skipped', unreadable.join(', ')),
  ].filter((line) => line !== false);
  const nothing = merge.added.length + merge.changed.length + sites + hidden === 0;
  return (
    <div class="import-preview">
      <p>
        <strong>{file}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {nothing && <p>{t('import_nothing')}</p>}
      <div class="editor-buttons">
        {!nothing && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {t('import_confirm')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t(nothing ? 'card_close' : 'note_cancel')}
        </button>
      </div>
    </div>
  );
}
