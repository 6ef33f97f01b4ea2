import { describe, expect, it } from 'vitest';
import { readNotesFile, writeNotesFile } from '../../../core/notes/notes-file.ts';
import { entityNote, ownNote } from './sample-notes.ts';

const notes = [
  entityNote('1', 'Zeilen\nund “Zeichen” 🌱 \u202Eقاسم', { page: { url: 'https://example.org/?a=1', title: 'A & B' } }),
  ownNote('2', 'Ann Example', ['Annie']),
];

const choices = { sites: { 'a.org': 'off' }, hidden: ['x'] } as const;

describe('a notes file', () => {
  it('gives back what was written', () => {
    expect(readNotesFile(writeNotesFile(notes, choices, 0))).toEqual({ ok: true, notes, choices, unreadable: [] });
  });

  it('may have gone through an editor that adds a byte order mark', () => {
    expect(readNotesFile(`\uFEFF${writeNotesFile(notes, choices, 0)}`).ok).toBe(true);
  });

  it('says which entries cannot be read, and reads the others', () => {
    const file = JSON.parse(writeNotesFile(notes, choices, 0)) as { notes: unknown[] };
    file.notes.splice(1, 0, { id: '3', text: 'no subject' }, null);
    expect(readNotesFile(JSON.stringify(file))).toEqual({ ok: true, notes, choices, unreadable: [2, 3] });
  });

  it('may carry no choices, or choices that make no sense', () => {
    const file = { format: 'dramatis-notes', version: 1, notes: [], sites: 'all' };
    expect(readNotesFile(JSON.stringify(file))).toMatchObject({ choices: { sites: {}, hidden: [] } });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['# Notes', 'not-json'],
    ['[]', 'not-notes'],
    ['{"format":"other","version":1,"notes":[]}', 'not-notes'],
    ['{"format":"dramatis-notes","version":2,"notes":[]}', 'newer-version'],
  ])('that is %j is refused: %s', (text, problem) => {
    expect(readNotesFile(text)).toEqual({ ok: false, problem });
  });
});
