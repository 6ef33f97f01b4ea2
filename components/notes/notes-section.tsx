import { useState } from 'preact/hooks';
import { searchNotes } from '../../core/notes/search.ts';
import type { OptionsProps } from '../options/view.ts';
import { counted } from '../ui/counted.ts';
import { useWords } from '../ui/text.ts';
import { Undo } from '../ui/undo.tsx';
import { NoteRow } from './note-row.tsx';
import { NoteTransfer } from './note-transfer.tsx';
import { OwnNameForm } from './own-name-form.tsx';

const NEW = 'new';
/** Notes drawn at first, and with each "more": a page of thousands would be slow to draw and to read. */
const PORTION = 100;

/** All notes: found by any word, changed, deleted and brought back, carried elsewhere. */
export function NotesSection({ view, actions }: OptionsProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PORTION);
  const [editing, setEditing] = useState<string>();
  const found = searchNotes(view.notes, query).sort((a, b) => b.updatedAt - a.updatedAt);
  const stop = () => setEditing(undefined);
  return (
    <div class="fields">
      <p>{t('notes_explained')}</p>
      <div class="add-row">
        {view.notes.length > 0 && (
          <input
            type="search"
            aria-label={t('notes_search')}
            placeholder={t('notes_search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <button type="button" class="button" onClick={() => setEditing(NEW)}>
          {t('own_add')}
        </button>
      </div>
      {editing === NEW && (
        <OwnNameForm
          onCancel={stop}
          onSave={async (subject, text) => {
            const kept = await actions.saveNote(subject, text);
            if (kept) stop();
            return kept;
          }}
        />
      )}
      <p class="hint" role="status">
        {view.notes.length === 0
          ? t('notes_none')
          : query
            ? counted(words, 'notes_found', found.length)
            : counted(words, 'notes_count', found.length)}
      </p>
      {view.deleted && <Undo text={t('note_deleted')} onUndo={() => void actions.undoDelete()} />}
      <ul class="note-list">
        {found.slice(0, shown).map((note) => (
          <li key={note.id}>
            <NoteRow
              note={note}
              editing={editing === note.id}
              onEdit={() => setEditing(note.id)}
              onStop={stop}
              onSave={(subject, text) => actions.saveNote(subject, text, note.id)}
              onDelete={() => void actions.deleteNote(note.id)}
            />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" class="button" onClick={() => setShown(shown + PORTION)}>
            {counted(words, 'notes_more', found.length - shown)}
          </button>
        </p>
      )}
      <NoteTransfer view={view} actions={actions} />
    </div>
  );
}
