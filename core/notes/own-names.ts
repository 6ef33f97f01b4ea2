import { buildPack } from '../names/build-pack.ts';
import { openPack, type Pack } from '../names/pack.ts';
import type { Note } from './note.ts';

/** Label of the pack of the reader's own names: its names win over every other pack's. */
export const OWN_PACK = 'own';

/** Id, within that pack, of the name that a note made. */
export function ownEntityId(noteId: string): string {
  return `own-${noteId}`;
}

/** The names that the reader made, as a pack; undefined when there are none. */
export function ownNamesPack(notes: readonly Note[]): Pack | undefined {
  const entities = notes.flatMap((note) => {
    if (note.subject.type !== 'own') return [];
    const { name, aliases, kind } = note.subject;
    const asOf = new Date(note.updatedAt).toISOString().slice(0, 10);
    return [
      {
        entity: { id: ownEntityId(note.id), name, kind, fame: 5, description: '', asOf },
        aliases: [name, ...aliases].map((text) => ({ text })),
      },
    ];
  });
  return entities.length > 0 ? openPack(buildPack({ label: OWN_PACK, built: '', entities })) : undefined;
}
