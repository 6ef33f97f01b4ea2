import type { Alias } from '../entities/alias.ts';
import type { Entity } from '../entities/entity.ts';
import { buildEntities, usualDateOf } from './build-entities.ts';
import { buildIndex } from './build-index.ts';
import { buildStrays } from './build-strays.ts';
import { collectAliases } from './collect-aliases.ts';
import { writeLayout } from './layout.ts';

export interface PackInput {
  /** What the reader sees of the pack: "World news". */
  label: string;
  /** ISO date. */
  built: string;
  entities: readonly PackEntry[];
}

export interface PackEntry {
  entity: Entity;
  /** Besides `entity.name`, which is always one, and `entity.adjectives`. */
  aliases: readonly Alias[];
  /** Entries of one group are stored side by side: texts that resemble their neighbours take less room once the file is zipped. */
  group?: string;
}

/**
 * Compiles entities to a pack (docs/pack-format.md). Equal input gives equal bytes, in whatever order it comes.
 * Aliases that no text can match (`aliasForm`) are left out. @throws {Error} when two entities have the same id.
 */
export function buildPack({ label, built, entities: entries }: PackInput): ArrayBuffer {
  const sorted = inOrder(entries);
  const entities = sorted.map(({ entity }) => entity);
  const ids = entities.map(({ id }) => id);
  const usualDate = usualDateOf(entities);
  const collected = collectAliases(sorted);
  const index = buildIndex(collected, entities.length);
  const about = new TextEncoder().encode([built, usualDate, label].join('\n'));
  return writeLayout(
    { ...index.counts, entityCount: entities.length },
    {
      about,
      ...index.sections,
      ...buildEntities(entities, collected.firstAliases, usualDate),
      ...buildStrays(ids, collected),
    },
  );
}

/** By group, then by description, which brings together what is alike. */
function inOrder(entries: readonly PackEntry[]): PackEntry[] {
  const ids = new Set<string>();
  for (const { entity } of entries) {
    if (ids.has(entity.id)) throw new Error(`Two entities have the id "${entity.id}".`);
    ids.add(entity.id);
  }
  const keys = new Map(entries.map((entry) => [entry, keyOf(entry)]));
  return [...entries].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

function keyOf({ entity, group = '' }: PackEntry): string {
  return [group, entity.description, entity.id].join('\n');
}
