import type { ExportFormat } from '../../components/options/view.ts';
import { notesToCsv } from '../../core/notes/csv.ts';
import { notesToMarkdown } from '../../core/notes/markdown.ts';
import type { Note } from '../../core/notes/note.ts';
import { writeNotesFile } from '../../core/notes/notes-file.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Saves notes as a file of the reader's choice. A link with `download` needs no permission in any browser. */
export function saveExport(format: ExportFormat, notes: readonly Note[], settings: Settings): void {
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const files = {
    backup: () => ({
      name: `dramatis-backup-${day}.json`,
      type: 'application/json',
      text: writeNotesFile(notes, settings, now),
    }),
    markdown: () => ({ name: `dramatis-notes-${day}.md`, type: 'text/markdown', text: notesToMarkdown(notes) }),
    csv: () => ({ name: `dramatis-notes-${day}.csv`, type: 'text/csv', text: notesToCsv(notes) }),
  };
  const { name, type, text } = files[format]();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The download reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
