import type { SourceFile } from '../read/entity-files.ts';

/** How many entries have each value of something, most first. */
export type Counts = [value: string, count: number][];

export interface Stats {
  files: number;
  full: number;
  brief: number;
  byKind: Counts;
  byArea: Counts;
  byYear: Counts;
  withWikipedia: number;
  withWikidata: number;
  roles: number;
  relations: number;
  aliases: number;
}

/** Counts the hand-written part of the dataset. */
export function countEntities(files: readonly SourceFile[]): Stats {
  const entities = files.flatMap((file) => file.entities);
  const full = entities.filter(({ record }) => record.background !== undefined).length;
  const sum = (size: (record: (typeof entities)[number]['record']) => number) =>
    entities.reduce((total, { record }) => total + size(record), 0);
  return {
    files: files.length,
    full,
    brief: entities.length - full,
    byKind: tally(entities.map(({ record }) => record.kind)),
    byArea: tally(entities.map(({ file }) => file.split('/')[2]!)),
    byYear: tally(entities.map(({ asOf }) => asOf.slice(0, 4))),
    withWikipedia: sum(({ wikipedia }) => (wikipedia ? 1 : 0)),
    withWikidata: sum(({ wikidata }) => (wikidata ? 1 : 0)),
    roles: sum(({ roles }) => roles?.length ?? 0),
    relations: sum(({ relations }) => relations?.length ?? 0),
    aliases: sum(({ aliases }) => aliases?.length ?? 0),
  };
}

/** The different values, the most frequent first. */
export function tally(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
