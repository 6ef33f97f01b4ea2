import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { NoteSubject } from '../../core/notes/note.ts';
import { countNotes, deleteNote, listNotes, restoreNote, restoreNotes, saveNote } from '../../platform/notes.ts';

const hezbollah: NoteSubject = { type: 'entity', id: 'hezbollah', name: 'Hezbollah' };
const landlord: NoteSubject = { type: 'own', name: 'Ann Example', aliases: ['Annie'], kind: 'person' };
const page = { url: 'https://example.org/a', title: 'A' };

it('writes, lists, changes, deletes and restores', async () => {
  const first = await saveNote({ subject: hezbollah, text: 'one', page });
  const own = await saveNote({ subject: landlord, text: '' });
  expect(await countNotes()).toBe(2);
  expect(await listNotes('hezbollah')).toEqual([first]);
  expect(await listNotes(`own:${own.id}`)).toEqual([own]);
  expect(await listNotes('own:nobody')).toEqual([]);
  expect(await listNotes('iran')).toEqual([]);

  const changed = await saveNote({
    id: first.id,
    subject: hezbollah,
    text: 'two',
    page: { url: 'https://b.org', title: 'B' },
  });
  expect(changed).toMatchObject({ id: first.id, text: 'two', createdAt: first.createdAt, page });

  expect(await deleteNote(first.id)).toEqual(changed);
  expect(await listNotes()).toEqual([own]);
  await restoreNote(changed);
  expect(await listNotes('hezbollah')).toEqual([changed]);
});

it('says so when the note to delete is gone', async () => {
  await expect(deleteNote('nowhere')).rejects.toThrow('does not exist any more');
});

it('keeps words whose note was deleted in another window', async () => {
  const note = await saveNote({ subject: hezbollah, text: 'before' });
  await deleteNote(note.id);
  expect(await saveNote({ id: note.id, subject: hezbollah, text: 'after' })).toMatchObject({
    id: note.id,
    text: 'after',
  });
});

it('takes many notes in at once, all or none', async () => {
  const before = await countNotes();
  const one = await saveNote({ subject: hezbollah, text: 'one' });
  await restoreNotes([
    { ...one, text: 'other words' },
    { ...one, id: 'two' },
  ]);
  expect(await countNotes()).toBe(before + 2);
  const broken = { ...one, id: undefined as unknown as string };
  await expect(restoreNotes([{ ...one, id: 'three' }, broken])).rejects.toThrow();
  expect(await countNotes()).toBe(before + 2);
});

it('writes with strict durability', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const note = await saveNote({ subject: hezbollah, text: 'x' });
  await restoreNote(await deleteNote(note.id));
  const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing.map(([, , options]) => options)).toEqual(Array.from({ length: 3 }, () => ({ durability: 'strict' })));
  transactions.mockRestore();
});
