import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Note } from '../core/notes/note.ts';

/**
 * The reader's notes, in the extension's own IndexedDB: one record a note. Every change is answered only after its
 * transaction is on disk (`durability: 'strict'`), so that "Saved" is true even if the power fails a moment later.
 */
interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note; indexes: { entity: string } };
}

const STRICT = { durability: 'strict' } as const;

let opening: Promise<IDBPDatabase<NotesSchema>> | undefined;

function database(): Promise<IDBPDatabase<NotesSchema>> {
  opening ??= openDB<NotesSchema>('dramatis', 1, {
    upgrade(db) {
      // Names of the reader's own have no `subject.id` and stay out of this index; their key carries the note's id.
      db.createObjectStore('notes', { keyPath: 'id' }).createIndex('entity', 'subject.id');
    },
    // A newer version of the extension wants to upgrade, or the browser has shut the database: open anew next time.
    blocking: () => void forget(),
    terminated: () => (opening = undefined),
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function forget(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing)?.close();
}

/** Writes a new note, or the new words of one that exists. A note that was deleted meanwhile is written anew. */
export async function saveNote(draft: Pick<Note, 'subject' | 'text' | 'page'> & { id?: string }): Promise<Note> {
  const transaction = (await database()).transaction('notes', 'readwrite', STRICT);
  const old = draft.id === undefined ? undefined : await transaction.store.get(draft.id);
  const now = Date.now();
  const page = old?.page ?? draft.page;
  const note: Note = {
    id: draft.id ?? crypto.randomUUID(),
    subject: draft.subject,
    text: draft.text,
    createdAt: old?.createdAt ?? now,
    updatedAt: now,
    ...(page && { page }),
  };
  await Promise.all([transaction.store.put(note), transaction.done]);
  return note;
}

/** Gives the note that was deleted, so that it can be restored. */
export async function deleteNote(id: string): Promise<Note> {
  const transaction = (await database()).transaction('notes', 'readwrite', STRICT);
  const note = await transaction.store.get(id);
  if (note) await transaction.store.delete(id);
  await transaction.done;
  if (!note) throw new Error('This note does not exist any more');
  return note;
}

/** Puts a note in as it is, with its id and times: undo. */
export async function restoreNote(note: Note): Promise<Note> {
  await restoreNotes([note]);
  return note;
}

/** Puts notes in as they are, all or none: import. */
export async function restoreNotes(notes: readonly Note[]): Promise<void> {
  const transaction = (await database()).transaction('notes', 'readwrite', STRICT);
  const puts = notes.map(async (note) => transaction.store.put(note));
  try {
    await Promise.all(puts);
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...puts, transaction.done]);
    throw error;
  }
  await transaction.done;
}

/** The notes on one name (`Card.key`), or all of them; the oldest first. */
export async function listNotes(key?: string): Promise<Note[]> {
  const db = await database();
  const notes = key === undefined ? await db.getAll('notes') : await notesOf(db, key);
  return notes.sort((a, b) => a.createdAt - b.createdAt);
}

async function notesOf(db: IDBPDatabase<NotesSchema>, key: string): Promise<Note[]> {
  if (!key.startsWith('own:')) return db.getAllFromIndex('notes', 'entity', key);
  const note = await db.get('notes', key.slice('own:'.length));
  return note ? [note] : [];
}

export async function countNotes(): Promise<number> {
  return (await database()).count('notes');
}
