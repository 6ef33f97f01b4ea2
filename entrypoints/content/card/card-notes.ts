import type { Card } from '../../../core/entities/card.ts';
import { cardKeyOf, type Note, type NoteSubject } from '../../../core/notes/note.ts';

/** The notes a page knows, by the card they belong to. */
export class CardNotes {
  readonly #notes = new Map<string, Note>();
  readonly #writtenOn = new Map<string, string>();

  /** `card`: the key of the card on which they were written, should it not be the one that notes of their kind belong to. */
  add(notes: readonly Note[], card?: string): void {
    for (const note of notes) {
      this.#notes.set(note.id, note);
      if (card !== undefined) this.#writtenOn.set(note.id, card);
    }
  }

  delete(id: string): void {
    this.#notes.delete(id);
  }

  clear(): void {
    this.#notes.clear();
  }

  of(key: string): Note[] {
    return [...this.#notes.values()].filter((note) => this.#isOn(note, key)).sort((a, b) => a.createdAt - b.createdAt);
  }

  has(key: string): boolean {
    return [...this.#notes.values()].some((note) => this.#isOn(note, key));
  }

  #isOn(note: Note, key: string): boolean {
    return cardKeyOf(note) === key || this.#writtenOn.get(note.id) === key;
  }
}

/** What a new note on this card is about. A name that only the article explains becomes the reader's own. */
export function subjectFor(card: Card, existing: readonly Note[]): NoteSubject {
  if (existing[0]) return existing[0].subject;
  if (card.source === 'dataset') return { type: 'entity', id: card.key, name: card.name };
  return { type: 'own', name: card.name, aliases: [], kind: card.kind };
}
