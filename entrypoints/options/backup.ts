import type { ImportState } from '../../components/options/view.ts';
import { mergeNotes } from '../../core/notes/merge.ts';
import type { Note } from '../../core/notes/note.ts';
import { readNotesFile } from '../../core/notes/notes-file.ts';
import { mergeChoices, newChoices } from '../../core/settings/merge-choices.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { ask } from '../../platform/send.ts';

/** Notes that go in with one message: few enough for its size, many enough to be quick. */
const PORTION = 100;

type Preview = Extract<ImportState, { step: 'preview' }>;

/** Reads a backup and says what it would bring; changes nothing. */
export async function previewBackup(file: File, notes: readonly Note[], settings: Settings): Promise<ImportState> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { step: 'failed', reason: 'unreadable' };
  }
  const backup = readNotesFile(text);
  if (!backup.ok) return { step: 'failed', reason: backup.problem };
  return {
    step: 'preview',
    file: file.name,
    merge: mergeNotes(notes, backup.notes),
    choices: backup.choices,
    ...newChoices(settings, backup.choices),
    unreadable: backup.unreadable,
  };
}

/** Brings in what the preview showed. The settings are read anew: they may have changed while the reader was reading. */
export async function importBackup(preview: Preview, show: (state: ImportState) => void): Promise<void> {
  const { merge, choices, sites, hidden } = preview;
  const notes = [...merge.added, ...merge.changed];
  for (let done = 0; done < notes.length; done += PORTION) {
    show({ step: 'running', done, of: notes.length });
    const result = await ask('notes/import', { notes: notes.slice(done, done + PORTION) });
    if (!result.ok) return show({ step: 'failed', reason: 'not-written' });
  }
  const here = await ask('settings/get', {});
  const changed = here.ok && (await ask('settings/set', mergeChoices(here.value, choices)));
  if (!changed || !changed.ok) return show({ step: 'failed', reason: 'not-written' });
  show({ step: 'done', count: notes.length + sites + hidden });
}
