import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes } from '../../../core/notes/merge.ts';
import type { Note } from '../../../core/notes/note.ts';
import { entityNote, ownNote } from './sample-notes.ts';

describe('bringing notes together', () => {
  it('adds those that are not here', () => {
    const [here, there] = [entityNote('1', 'a'), entityNote('2', 'b')];
    expect(mergeNotes([here], [there])).toEqual({ added: [there], changed: [], unchanged: 0 });
  });

  it('leaves those that are here', () => {
    expect(mergeNotes([entityNote('1', 'a')], [entityNote('1', 'a', { updatedAt: 5 })])).toEqual({
      added: [],
      changed: [],
      unchanged: 1,
    });
  });

  it.each([
    ['keeps both texts, the newer first', 'old', 1, 'new', 2, 'new\n\nold'],
    ['keeps both texts, whichever side is newer', 'new', 2, 'old', 1, 'new\n\nold'],
    [
      'takes the longer text when it holds the shorter',
      'Born in Qom',
      2,
      'Born in Qom in 1957',
      1,
      'Born in Qom in 1957',
    ],
  ])('%s', (_, ours, oursAt, theirs, theirsAt, expected) => {
    const { changed } = mergeNotes(
      [entityNote('1', ours, { updatedAt: oursAt })],
      [entityNote('1', theirs, { updatedAt: theirsAt })],
    );
    expect(changed.map(({ text }) => text)).toEqual([expected]);
  });

  it('keeps every other name of a name of one’s own', () => {
    const { changed } = mergeNotes(
      [ownNote('1', 'Ann', ['A'])],
      [ownNote('1', 'Anne', ['B'], { updatedAt: Date.UTC(2027, 0) })],
    );
    expect(changed[0]?.subject).toEqual({ type: 'own', name: 'Anne', aliases: ['B', 'Ann', 'A'], kind: 'person' });
  });

  const someNotes = fc.array(
    fc
      .record({ id: fc.constantFrom('1', '2', '3'), text: fc.string({ maxLength: 4 }), updatedAt: fc.nat(3) })
      .map(({ id, text, updatedAt }) => entityNote(id, text, { updatedAt })),
    { maxLength: 5 },
  );
  const after = (here: Note[], { added, changed }: ReturnType<typeof mergeNotes>) => [
    ...new Map([...here, ...added, ...changed].map((note) => [note.id, note])).values(),
  ];

  it('loses no text, and changes nothing the second time', () => {
    fc.assert(
      fc.property(someNotes, someNotes, (some, there) => {
        const here = after([], mergeNotes([], some));
        const result = after(here, mergeNotes(here, there));
        for (const { id, text } of [...here, ...there]) {
          expect(result.find((note) => note.id === id)?.text).toContain(text);
        }
        expect(mergeNotes(result, there)).toMatchObject({ added: [], changed: [] });
      }),
    );
  });
});
