import type { Alias } from '../../core/entities/alias.ts';
import type { Entity } from '../../core/entities/entity.ts';
import type { SourceEntity } from './entity-files.ts';
import { surnamesOf } from './surnames.ts';

/** What the pack is built from. */
export interface DatasetEntry {
  entity: Entity;
  aliases: Alias[];
  /** File that it was written in; generated entries have none. */
  group?: string;
}

const FAME_FULL = 3;
const FAME_BRIEF = 2;

/** "Kenyans" beside "Kenyan", "Iraqis" beside "Iraqi". */
function withPlurals(adjectives: readonly string[]): string[] {
  return [...new Set(adjectives.flatMap((text) => (/(?:an|i)$/.test(text) ? [text, `${text}s`] : [text])))];
}

/** Fills in what a record leaves to its defaults: id, fame, date, surnames. */
export function toEntry({ record, id, asOf, file }: SourceEntity): DatasetEntry {
  const { aliases = [], surname: _surname, fame, ...facts } = record;
  const listed: Alias[] = aliases.some((alias) => alias.text === record.name)
    ? aliases
    : [{ text: record.name }, ...aliases];
  const known = new Set(listed.map((alias) => alias.text));
  const surnames = surnamesOf(record)
    .filter((text) => !known.has(text))
    .map((text): Alias => ({ text, surname: true }));
  const { adjectives } = record;
  const formerly = listed.filter((alias) => alias.former).map((alias) => alias.text);
  return {
    entity: {
      ...facts,
      ...(adjectives && { adjectives: withPlurals(adjectives) }),
      ...(formerly.length > 0 && { formerly }),
      id,
      asOf,
      fame: fame ?? (record.background ? FAME_FULL : FAME_BRIEF),
    },
    aliases: [...listed, ...surnames],
    group: file,
  };
}
