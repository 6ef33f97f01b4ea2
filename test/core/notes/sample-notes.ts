import type { Note } from '../../../core/notes/note.ts';

export function entityNote(id: string, text: string, more: Partial<Note> = {}): Note {
  return {
    id,
    subject: { type: 'entity', id: 'hezbollah', name: 'Hezbollah' },
    text,
    createdAt: Date.UTC(2026, 0, 1),
    updatedAt: Date.UTC(2026, 0, 2),
    ...more,
  };
}

export function ownNote(id: string, name: string, aliases: string[] = [], more: Partial<Note> = {}): Note {
  return { ...entityNote(id, ''), subject: { type: 'own', name, aliases, kind: 'person' }, ...more };
}
