import type { Entity } from '../entities/entity.ts';
import { KINDS } from '../entities/kind.ts';
import { codeTexts } from './code-texts.ts';
import { NO_ALIAS } from './entities.ts';
import { idMark } from './id-marks.ts';
import { writeIncoming } from './incoming.ts';
import { writeRecord } from './write-record.ts';

/** The sections of a pack that hold what is known of the entities. `nameAliases`: for each the alias that is its name, or `NO_ALIAS`. */
export function buildEntities(entities: readonly Entity[], nameAliases: Uint32Array, usualDate: string) {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const context = { usualDate, numberOf: (id: string) => numbers.get(id) };
  const { coded, offsets, phrases } = codeTexts(
    entities.map((entity, i) => writeRecord(entity, nameAliases[i] === NO_ALIAS, context)),
  );
  return {
    entityFacts: Uint8Array.from(entities, ({ kind, fame }) => (KINDS.indexOf(kind) << 4) | fame),
    idMarks: Uint16Array.from(entities, ({ id }) => idMark(id)),
    nameAliases,
    ...writeIncoming(entities.map((entity) => linksOf(entity).flatMap((id) => numbers.get(id) ?? []))),
    phrases,
    recordOffsets: offsets,
    records: coded,
  };
}

function linksOf({ relations = [], roles = [] }: Entity): string[] {
  return [...relations.map(({ to }) => to), ...roles.flatMap(({ at }) => at ?? [])];
}

/** The date that most entities have, the earliest of several. */
export function usualDateOf(entities: readonly Entity[]): string {
  const counts = new Map<string, number>();
  for (const { asOf } of entities) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return usual?.[0] ?? '';
}
