import type { Alias } from '../entities/alias.ts';
import type { Entity } from '../entities/entity.ts';
import { buildEntities } from './build-entities.ts';
import { buildIndex } from './build-index.ts';
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
}

/**
 * Compiles entities to a pack (docs/pack-format.md). Equal input gives equal bytes, in whatever order it comes.
 * Aliases that no text can match (`aliasForm`) are left out. @throws {Error} when two entities have the same id.
 */
export function buildPack({ label, built, entities }: PackInput): ArrayBuffer {
  const sorted = [...entities].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
  sorted.forEach(({ entity }, i) => {
    if (sorted[i - 1]?.entity.id === entity.id) throw new Error(`Two entities have the id "${entity.id}".`);
  });
  const index = buildIndex(collectAliases(sorted));
  const about = new TextEncoder().encode(`${built}\n${label}`);
  return writeLayout(
    { ...index.counts, entityCount: sorted.length },
    { about, ...index.sections, ...buildEntities(sorted.map(({ entity }) => entity)) },
  );
}
