import type { DatasetEntry } from '../read/dataset.ts';
import { placeKey } from '../geography/known-places.ts';

export interface Coverage {
  list: string;
  wanted: number;
  found: number;
  /** The first names of the list that the dataset does not have. */
  missing: string[];
}

/** How many of the first `most` names of a list ("rank⇥name⇥…" a line, a head line first) are names of an entity. */
export function coverageOf(list: string, text: string, most: number, entries: readonly DatasetEntry[]): Coverage {
  const known = new Set(entries.flatMap(({ entity, aliases }) => [
    ...aliases.map((alias) => placeKey(alias.text)),
    ...(entity.adjectives ?? []).map(placeKey),
  ])); // prettier-ignore
  const names = text.split('\n').slice(1, most + 1).flatMap((line) => line.split('\t')[1] ?? []); // prettier-ignore
  const missing = names.filter((name) => !known.has(placeKey(name)));
  return { list, wanted: names.length, found: names.length - missing.length, missing };
}
