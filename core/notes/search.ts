import type { Note } from './note.ts';

/** The notes that hold all words of a query, in name, other names, text or page title; without regard to case and accents. */
export function searchNotes(notes: readonly Note[], query: string): Note[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    const text = folded(searchable(note));
    return words.every((word) => text.includes(word));
  });
}

function searchable({ subject, text, page }: Note): string {
  const aliases = subject.type === 'own' ? subject.aliases : [];
  return [subject.name, ...aliases, text, page?.title ?? ''].join('\n');
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
