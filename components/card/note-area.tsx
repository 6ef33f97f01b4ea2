import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { NoteEditor } from '../notes/note-editor.tsx';
import { NoteText } from '../notes/note-text.tsx';
import { Undo } from '../ui/undo.tsx';
import { useWords } from '../ui/text.ts';
import type { CardProps } from './hover-card.tsx';

const NEW = '';
/** Pixels left free below the editor. */
const ROOM_BELOW = 12;

/** The reader's notes on this name: read, write, change, delete and bring back. */
export function NoteArea({ view, actions }: CardProps) {
  const { t } = useWords();
  const { notes, editing, editingNote, saving, error, deleted } = view;
  // Words that were typed but not saved stay here while the card is open, should the editor be left by accident.
  const drafts = useRef(new Map<string, string>());
  useEffect(() => {
    if (saving === 'saved') drafts.current.clear();
  }, [saving]);

  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (editing) revealEnd(area.current);
  }, [editing, editingNote]);

  const editor = (id: string | undefined, text: string) => (
    <NoteEditor
      key={id ?? NEW}
      label={t('note_about', view.card.name)}
      text={drafts.current.get(id ?? NEW) ?? text}
      saving={saving}
      error={error}
      onDraft={(draft) => {
        drafts.current.set(id ?? NEW, draft);
        revealEnd(area.current);
      }}
      onSave={(draft) => actions.saveNote(draft, id)}
      onCancel={() => actions.stopEditing()}
    />
  );

  return (
    <div class="notes" ref={area}>
      {notes.map((note) =>
        editing && note.id === editingNote ? (
          editor(note.id, note.text)
        ) : (
          <NoteText
            key={note.id}
            note={note}
            onEdit={() => actions.startEditing(note.id)}
            onDelete={() => actions.deleteNote(note.id)}
          />
        ),
      )}
      {editing && !notes.some((note) => note.id === editingNote) && editor(undefined, '')}
      <p class="status" role="status">
        {saving === 'saved' && !editing && t('note_saved')}
      </p>
      {!editing && error && (
        <p class="failure" role="alert">
          {error}
        </p>
      )}
      {deleted && <Undo text={t('note_deleted')} onUndo={() => actions.undoDelete()} />}
    </div>
  );
}

/** Scrolls the card, and nothing else, so that the buttons below the text box are in view. */
function revealEnd(area: HTMLElement | null): void {
  const scroller = area?.parentElement;
  if (!area || !scroller) return;
  const hidden = area.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
  if (hidden > 0) scroller.scrollTop += hidden + ROOM_BELOW;
}
