import { cardKeyOf, type Note } from './note.ts';

const COLUMNS = ['name', 'note', 'kind', 'aliases', 'key', 'page', 'page title', 'created', 'updated'];

/** Notes as a table for spreadsheets: RFC 4180, with a byte order mark so that they read it as UTF-8. */
export function notesToCsv(notes: readonly Note[]): string {
  const rows = notes.map((note) => {
    const own = note.subject.type === 'own' ? note.subject : undefined;
    return [
      note.subject.name,
      note.text,
      own?.kind ?? '',
      own?.aliases.join('; ') ?? '',
      cardKeyOf(note),
      note.page?.url ?? '',
      note.page?.title ?? '',
      new Date(note.createdAt).toISOString(),
      new Date(note.updatedAt).toISOString(),
    ];
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe keeps it text (OWASP, "CSV injection"). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
