import type { Alias } from '../../../core/entities/alias.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import { buildPack, type PackEntry } from '../../../core/names/build-pack.ts';
import { openPack, type Pack } from '../../../core/names/pack.ts';

/** An entity with nothing to say. */
export function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, name, kind: 'thing', fame: 1, description: 'a thing', asOf: '2025', ...more };
}

export function packOf(...entities: PackEntry[]): Pack {
  return openPack(buildPack({ label: 'test', built: '2026-01-01', entities }));
}

/** A pack with an entity for each alias; its id is the alias's place in the list, its name unlikely to be met. */
export function packOfAliases(aliases: readonly (string | Alias)[]): Pack {
  return packOf(
    ...aliases.map((alias, i) => ({
      entity: entity(String(i), `Unlikely${i}Name`),
      aliases: [typeof alias === 'string' ? { text: alias } : alias],
    })),
  );
}
