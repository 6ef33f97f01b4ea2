import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../core/entities/kind.ts';
import type { NoteSubject } from '../../core/notes/note.ts';
import { useWords } from '../ui/text.ts';

type OwnName = Extract<NoteSubject, { type: 'own' }>;

interface Props {
  subject?: OwnName;
  text?: string;
  /** Resolves to whether it was kept. */
  onSave: (subject: OwnName, text: string) => Promise<boolean>;
  onCancel: () => void;
}

/** A name of the reader's own: how articles write it, what it is, and the note. */
export function OwnNameForm({ subject, text = '', onSave, onCancel }: Props) {
  const { t } = useWords();
  const [name, setName] = useState(subject?.name ?? '');
  const [aliases, setAliases] = useState(subject?.aliases.join(', ') ?? '');
  const [kind, setKind] = useState<Kind>(subject?.kind ?? 'person');
  const [note, setNote] = useState(text);
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const save = async () => {
    if (name.trim() === '') return;
    setFailed(!(await onSave({ type: 'own', name: name.trim(), aliases: splitNames(aliases), kind }, note.trim())));
  };
  return (
    <form
      class="own-name"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label>
        {t('own_name')}
        <input
          ref={first}
          type="text"
          dir="auto"
          required
          value={name}
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </label>
      <label>
        {t('own_aliases')}
        <input type="text" dir="auto" value={aliases} onInput={(e) => setAliases(e.currentTarget.value)} />
        <span class="hint">{t('own_aliases_hint')}</span>
      </label>
      <label>
        {t('own_kind')}
        <select value={kind} onChange={(e) => setKind(KINDS.find((one) => one === e.currentTarget.value) ?? kind)}>
          {KINDS.map((one) => (
            <option key={one} value={one} selected={one === kind}>
              {t(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('own_note')}
        <textarea rows={3} dir="auto" value={note} onInput={(e) => setNote(e.currentTarget.value)} />
      </label>
      {failed && (
        <p class="failure" role="alert">
          {t('note_failed')}
        </p>
      )}
      <div class="editor-buttons">
        <button type="submit" class="button primary" title={t('note_save_shortcut')}>
          {t('note_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('note_cancel')}
        </button>
      </div>
    </form>
  );
}

function splitNames(text: string): string[] {
  return [...new Set(text.split(/[,;\n،]/).map((name) => name.trim()))].filter(Boolean);
}
