import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/text.ts';

interface Props {
  /** Accessible name of the text box. */
  label: string;
  text: string;
  saving: 'idle' | 'saving' | 'saved' | 'failed';
  error?: string | undefined;
  onDraft?: (text: string) => void;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A text box for a note. Takes the focus when it appears; Ctrl or Cmd and Enter saves, Esc leaves. */
export function NoteEditor({ label, text, saving, error, onDraft, onSave, onCancel }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const busy = saving === 'saving';
  const blank = draft.trim() === '';

  useEffect(() => {
    const area = box.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const save = () => {
    if (!blank && !busy) onSave(draft.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The page must not take what is typed here for its own shortcuts.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };

  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={box}
        aria-label={label}
        dir="auto"
        rows={3}
        value={draft}
        readOnly={busy}
        placeholder={t('note_placeholder')}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          onDraft?.(currentTarget.value);
        }}
      />
      {error && (
        <p class="failure" role="alert">
          {error}
        </p>
      )}
      <div class="editor-buttons">
        <button type="submit" class="button primary" disabled={blank || busy} title={t('note_save_shortcut')}>
          {t(busy ? 'note_saving' : 'note_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('note_cancel')}
        </button>
      </div>
    </form>
  );
}
