import { foldToAscii } from '../../core/text/fold-to-ascii.ts';
import type { DatasetEntry } from '../read/dataset.ts';

/** Spelling aside: "São Paulo" and "Sao Paulo" are one. */
export function placeKey(name: string): string {
  return foldToAscii(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How descriptions of towns begin: "port city on …". */
const TOWN = /^(\w+ )?(city|town|capital|port)\b/;

/** The hand-written places, to be asked whether a generated one is among them. */
export class KnownPlaces {
  private readonly byName = new Map<string, DatasetEntry[]>();

  constructor(entries: readonly DatasetEntry[]) {
    for (const entry of entries) {
      if (entry.entity.kind !== 'place') continue;
      for (const name of new Set(entry.aliases.map(({ text }) => placeKey(text)))) {
        const same = this.byName.get(name);
        if (same) same.push(entry);
        else this.byName.set(name, [entry]);
      }
    }
  }

  /** Whether a hand-written place has this name. */
  has(name: string): boolean {
    return this.byName.has(placeKey(name));
  }

  /** The hand-written place of this name that says it lies in `country`, if there is one. */
  within(name: string, country: string): DatasetEntry | undefined {
    return this.allWithin(name, country)[0];
  }

  private allWithin(name: string, country: string): DatasetEntry[] {
    return (this.byName.get(placeKey(name)) ?? []).filter(({ entity }) => {
      const told = `${entity.description} ${entity.background ?? ''} ${(entity.relations ?? []).map(({ to }) => to.replaceAll('-', ' ')).join(' ')}`;
      return placeKey(told).includes(placeKey(country));
    });
  }

  /** Whether one of these names is that of a hand-written province or state of `country`, and not of a town there only. */
  isDivision(names: readonly string[], country: string): boolean {
    return names.some((name) => this.divisions(name, country).length > 0);
  }

  /** Id of the hand-written province or state of this name in `country`; undefined when there is none or more than one. */
  divisionId(name: string, country: string): string | undefined {
    const same = this.divisions(name, country);
    return same.length === 1 ? same[0]!.entity.id : undefined;
  }

  private divisions(name: string, country: string): DatasetEntry[] {
    return this.allWithin(name, country).filter(({ entity }) => !TOWN.test(entity.description));
  }

  /** Id of the hand-written place of this name; undefined when there is none or more than one. */
  idOf(names: readonly string[]): string | undefined {
    for (const name of names) {
      const same = this.byName.get(placeKey(name));
      if (same?.length === 1) return same[0]!.entity.id;
    }
    return undefined;
  }
}
