import type { Entity } from '../entities/entity.ts';
import { KINDS } from '../entities/kind.ts';
import { ByteWriter, NumberWriter } from './byte-writer.ts';
import { choosePhrases, PhraseCoder } from './phrases.ts';
import { writeRecord } from './record.ts';

/** The sections of a pack that hold what is known of the entities; `entities` are sorted by id. */
export function buildEntities(entities: readonly Entity[]) {
  const encoder = new TextEncoder();
  const records = entities.map(writeRecord);
  const table = choosePhrases(records);
  const coder = new PhraseCoder(table);
  const cards = new ByteWriter();
  const entityOffsets = new NumberWriter();
  const entityFacts = new Uint8Array(entities.length);
  entities.forEach((entity, i) => {
    entityFacts[i] = (KINDS.indexOf(entity.kind) << 4) | entity.fame;
    entityOffsets.push(cards.length);
    cards.append(encoder.encode(`${entity.id}\n`));
    cards.append(coder.encode(records[i]!));
  });
  entityOffsets.push(cards.length);
  return {
    entityFacts,
    entityOffsets: entityOffsets.done(),
    ...buildPhrases(table.map((phrase) => encoder.encode(phrase))),
    cards: cards.done(),
    ...buildRelated(entities),
  };
}

function buildPhrases(table: readonly Uint8Array[]) {
  const phrases = new ByteWriter();
  const phraseOffsets = new NumberWriter();
  for (const phrase of table) {
    phraseOffsets.push(phrases.length);
    phrases.append(phrase);
  }
  phraseOffsets.push(phrases.length);
  return { phraseOffsets: phraseOffsets.done(), phrases: phrases.done() };
}

/** For each entity those that it relates to or that relate to it, by number. */
function buildRelated(entities: readonly Entity[]) {
  const numbers = new Map(entities.map((entity, i) => [entity.id, i]));
  const related = entities.map(() => new Set<number>());
  entities.forEach((entity, i) => {
    const ids = [...(entity.relations ?? []).map(({ to }) => to), ...(entity.roles ?? []).map(({ at }) => at ?? '')];
    for (const id of ids) {
      const other = numbers.get(id);
      if (other === undefined || other === i) continue;
      related[i]!.add(other);
      related[other]!.add(i);
    }
  });
  const offsets = new NumberWriter();
  const all = new NumberWriter();
  for (const set of related) {
    offsets.push(all.length);
    for (const other of [...set].sort((a, b) => a - b)) all.push(other);
  }
  offsets.push(all.length);
  return { relatedOffsets: offsets.done(), related: all.done() };
}
