import type { Entity } from '../entities/entity.ts';
import { KINDS } from '../entities/kind.ts';
import { choosePhrases, codeTexts, writePhrases } from './code-texts.ts';
import { writeIncoming } from './incoming.ts';
import type { EntityTexts } from './record-tags.ts';
import { writeRecord } from './write-record.ts';

/** The sections of a pack that hold what is known of the entities. `firstAliases`: of each the first, if it has any. */
export function buildEntities(
  entities: readonly Entity[],
  firstAliases: readonly (string | undefined)[],
  usualDate: string,
) {
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const context = { usualDate, numberOf: (id: string) => numbers.get(id) };
  const texts = entities.map((entity, i) => writeRecord(entity, firstAliases[i], context));
  const phrases = choosePhrases(
    texts.flatMap(({ record, description, background }) => [record, description, background]),
  );
  const column = (name: keyof EntityTexts) => codeTexts(texts.map((each) => each[name]), phrases); // prettier-ignore
  const records = column('record');
  const descriptions = column('description');
  const backgrounds = column('background');
  return {
    entityFacts: Uint8Array.from(entities, ({ kind, fame }) => (KINDS.indexOf(kind) << 4) | fame),
    ...writeIncoming(entities.map((entity) => linksOf(entity).flatMap((id) => numbers.get(id) ?? []))),
    phrases: writePhrases(phrases),
    recordOffsets: records.offsets,
    records: records.coded,
    descriptionOffsets: descriptions.offsets,
    descriptions: descriptions.coded,
    backgroundOffsets: backgrounds.offsets,
    backgrounds: backgrounds.coded,
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
