import type { Kind } from '../entities/kind.ts';

/** What a note is about: an entity of the dataset, or a name that the reader made. */
export type NoteSubject =
  { type: 'entity'; id: string; name: string } | { type: 'own'; name: string; aliases: string[]; kind: Kind };

export interface Note {
  /** UUID. */
  id: string;
  subject: NoteSubject;
  /** Plain text. */
  text: string;
  /** Milliseconds since 1970 UTC. */
  createdAt: number;
  updatedAt: number;
  /** The page on which the note was first written. */
  page?: { url: string; title: string };
}

/** `Card.key` of the name a note is about. */
export function cardKeyOf(note: Note): string {
  return note.subject.type === 'entity' ? note.subject.id : `own:${note.id}`;
}
