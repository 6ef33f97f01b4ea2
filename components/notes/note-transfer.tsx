import type { OptionsProps } from '../options/view.ts';
import { useWords } from '../ui/text.ts';
import { ImportReport } from './import-report.tsx';

/** Notes out of the browser and back in. */
export function NoteTransfer({ view, actions }: OptionsProps) {
  const { t } = useWords();
  const { importing } = view;
  return (
    <div class="transfer">
      <h3>{t('transfer_title')}</h3>
      <p>{t('transfer_explained')}</p>
      <div class="editor-buttons">
        <button type="button" class="button" onClick={() => actions.exportNotes('backup')}>
          {t('transfer_backup')}
        </button>
        <button type="button" class="button" onClick={() => actions.exportNotes('markdown')}>
          {t('transfer_markdown')}
        </button>
        <button type="button" class="button" onClick={() => actions.exportNotes('csv')}>
          {t('transfer_csv')}
        </button>
      </div>
      <label class="file-choice">
        {t('transfer_import')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void actions.openBackup(file);
            // So that choosing the same file again, mended meanwhile, is noticed.
            currentTarget.value = '';
          }}
        />
      </label>
      <div aria-live="polite">
        {importing && (
          <ImportReport
            state={importing}
            onConfirm={() => void actions.confirmImport()}
            onCancel={() => actions.cancelImport()}
          />
        )}
      </div>
    </div>
  );
}
