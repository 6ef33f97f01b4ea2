import type { Note, NoteSubject } from './note.ts';

/** What an import would do. */
export interface Merge {
  /** Notes that are not here yet. */
  added: Note[];
  /** Notes that are here with other words: as they would become. */
  changed: Note[];
  /** Notes that are here already, word for word. */
  unchanged: number;
}

/**
 * Brings notes from a file to those that are here. Nothing is lost and nothing doubled: where both sides have other words
 * for the same note, it keeps both texts, the newer first; and importing the same file again changes nothing.
 */
export function mergeNotes(here: readonly Note[], incoming: readonly Note[]): Merge {
  const present = new Map(here.map((note) => [note.id, note]));
  const added = new Map<string, Note>();
  const changed = new Map<string, Note>();
  let unchanged = 0;
  for (const note of incoming) {
    const known = added.get(note.id) ?? changed.get(note.id) ?? present.get(note.id);
    if (!known) added.set(note.id, note);
    else {
      const both = joined(known, note);
      if (sameWords(both, known)) unchanged += 1;
      else (added.has(note.id) ? added : changed).set(note.id, both);
    }
  }
  return { added: [...added.values()], changed: [...changed.values()], unchanged };
}

/** One note of two that have the same id. */
function joined(a: Note, b: Note): Note {
  const [newer, older] = b.updatedAt > a.updatedAt ? [b, a] : [a, b];
  const page = older.page ?? newer.page;
  return {
    ...newer,
    subject: joinedSubject(newer.subject, older.subject),
    text: joinedText(newer.text, older.text),
    createdAt: Math.min(a.createdAt, b.createdAt),
    ...(page && { page }),
  };
}

/** An edit usually adds to what was there: then the longer text has it all. */
function joinedText(newer: string, older: string): string {
  if (newer.includes(older)) return newer;
  if (older.includes(newer)) return older;
  return `${newer}\n\n${older}`;
}

function joinedSubject(newer: NoteSubject, older: NoteSubject): NoteSubject {
  if (newer.type !== 'own' || older.type !== 'own') return newer;
  const aliases = new Set([...newer.aliases, older.name, ...older.aliases]);
  aliases.delete(newer.name);
  return { ...newer, aliases: [...aliases] };
}

function sameWords(a: Note, b: Note): boolean {
  return a.text === b.text && JSON.stringify(a.subject) === JSON.stringify(b.subject);
}
