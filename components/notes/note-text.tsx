import type { Note } from '../../core/notes/note.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { EditIcon, TrashIcon } from '../ui/icons.tsx';
import { useWords } from '../ui/text.ts';

interface Props {
  note: Note;
  onEdit: () => void;
  onDelete: () => void;
}

/** A note as it is read: the words, when they were written, and the two things one can do with them. */
export function NoteText({ note, onEdit, onDelete }: Props) {
  const { t, lang } = useWords();
  const written = new Date(note.updatedAt);
  return (
    <article class="note" aria-label={t('note_about', note.subject.name)}>
      <p class="note-text" dir="auto">
        {note.text}
      </p>
      <div class="note-foot">
        <time dateTime={written.toISOString()}>
          {new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(written)}
        </time>
        <IconButton label={t('note_edit')} onClick={onEdit}>
          <EditIcon />
        </IconButton>
        <IconButton label={t('note_delete')} onClick={onDelete}>
          <TrashIcon />
        </IconButton>
      </div>
    </article>
  );
}
