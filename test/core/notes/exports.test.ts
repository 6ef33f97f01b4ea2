import { expect, it } from 'vitest';
import { notesToCsv } from '../../../core/notes/csv.ts';
import { notesToMarkdown } from '../../../core/notes/markdown.ts';
import { searchNotes } from '../../../core/notes/search.ts';
import { entityNote, ownNote } from './sample-notes.ts';

const notes = [
  entityNote('1', 'First, "quoted"\nsecond line', { page: { url: 'https://example.org/a>b', title: 'On [x]' } }),
  ownNote('2', 'Zoë *Star*', ['Zo']),
  entityNote('3', '=1+1'),
];

it('writes Markdown', () => {
  expect(notesToMarkdown(notes)).toBe(`# Notes

## Hezbollah

First, "quoted"
second line

*[On \\[x\\]](<https://example.org/a%3Eb>) · 2026-01-02*

=1+1

*2026-01-02*

## Zoë \\*Star\\*

*Also: Zo · 2026-01-02*
`);
});

it('writes CSV that a spreadsheet reads as text', () => {
  expect(notesToCsv(notes).split('\r\n')).toEqual([
    '\uFEFFname,note,kind,aliases,key,page,page title,created,updated',
    'Hezbollah,"First, ""quoted""\nsecond line",,,hezbollah,https://example.org/a>b,On [x],2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z',
    'Zoë *Star*,,person,Zo,own:2,,,2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z',
    "Hezbollah,'=1+1,,,hezbollah,,,2026-01-01T00:00:00.000Z,2026-01-02T00:00:00.000Z",
    '',
  ]);
});

it.each([
  ['', ['1', '2', '3']],
  ['SECOND quoted', ['1']],
  ['zoe', ['2']],
  ['zo', ['2']],
  ['nothing', []],
])('finds %j', (query, ids) => {
  expect(searchNotes(notes, query).map(({ id }) => id)).toEqual(ids);
});
