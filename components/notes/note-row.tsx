import { useState } from 'preact/hooks';
import type { Note, NoteSubject } from '../../core/notes/note.ts';
import { useWords } from '../ui/text.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteText } from './note-text.tsx';
import { OwnNameForm } from './own-name-form.tsx';

interface Props {
  note: Note;
  editing: boolean;
  onEdit: () => void;
  onStop: () => void;
  onSave: (subject: NoteSubject, text: string) => Promise<boolean>;
  onDelete: () => void;
}

/** One note among all: the name it is about, its words, the page where it was first written. */
export function NoteRow({ note, editing, onEdit, onStop, onSave, onDelete }: Props) {
  const { t } = useWords();
  const { subject, page } = note;
  const [saving, setSaving] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = async (changed: NoteSubject, text: string) => {
    setSaving('saving');
    const kept = await onSave(changed, text);
    setSaving(kept ? 'idle' : 'failed');
    if (kept) onStop();
    return kept;
  };
  return (
    <>
      <h3 dir="auto">{subject.name}</h3>
      {subject.type === 'own' && (
        <p class="hint">
          {t(`kind_${subject.kind}`)} · {t('card_your_name')}
          {subject.aliases.length > 0 && ` · ${t('own_also', subject.aliases.join(', '))}`}
        </p>
      )}
      {!editing && <NoteText note={note} onEdit={onEdit} onDelete={onDelete} />}
      {editing && subject.type === 'entity' && (
        <NoteEditor
          label={t('note_about', subject.name)}
          text={note.text}
          saving={saving}
          error={saving === 'failed' ? t('note_failed') : undefined}
          onSave={(text) => void save(subject, text)}
          onCancel={onStop}
        />
      )}
      {editing && subject.type === 'own' && (
        <OwnNameForm subject={subject} text={note.text} onSave={save} onCancel={onStop} />
      )}
      {page?.url && /^https?:/.test(page.url) && (
        <p class="hint origin">
          {t('note_origin')}{' '}
          <a class="link" href={page.url} target="_blank" rel="noopener noreferrer">
            {page.title || page.url}
          </a>
        </p>
      )}
    </>
  );
}
