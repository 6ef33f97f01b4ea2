import type { Alias } from '../../core/entities/alias.ts';
import { slug } from '../read/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inSentence } from './country-name.ts';
import { divisionType } from './division-types.ts';
import type { Territory } from './sources.ts';

/** Endings that say what sort of division it is; news often leaves them out. */
const SORT =
  / (Province|Governorate|Region|State|District|County|Department|Prefecture|Oblast|Krai|Canton|Parish|Division|Municipality|oblysy)$/;
/** Below this many inhabitants a country's divisions are villages and quarters. */
const LEAST_COUNTRY = 3e6;
/** Names that say nothing outside their country: "East", "North Central". */
const DIRECTIONS =
  /^((north|south|east|west|central|centre|upper|lower|capital|northern|southern|eastern|western|middle|island|coast)[ -]*)+$/i;

export interface Division {
  code: string;
  /** CLDR's English name: "Al Anbar". */
  name: string;
}

/** Whether a division's name is worth finding in the news. CLDR marks second-hand names with a raised figure. */
export function isNewsworthy({ name }: Division, { population = 0 }: Territory): boolean {
  return population >= LEAST_COUNTRY && !DIRECTIONS.test(name.replace(SORT, '')) && !/[\d²,()]/.test(name);
}

export interface DivisionPlace {
  territory: Territory;
  countryId: string;
  /** A city or another place has the bare name: only "Idlib Governorate" names the division, "Idlib" does not. */
  bareTaken: boolean;
  isAmbiguous: (name: string) => boolean;
}

/** A province, state or region: the first level below the country. */
export function divisionEntry({ name }: Division, place: DivisionPlace, asOf: string): DatasetEntry | undefined {
  const { territory, countryId, bareTaken, isAmbiguous } = place;
  const bare = name.replace(SORT, '').replace(/^Al[ -]/, '');
  const type = divisionType(territory.code);
  const typed = SORT.test(name) || / City$/.test(name) || !type ? name : `${name} ${type}`;
  if (typed === name && bareTaken && !SORT.test(name)) return undefined;
  const sort = (type ?? SORT.exec(name)?.[1] ?? 'province, state or region').toLowerCase();
  const calledProvince = !type || type === 'Governorate';
  const names = new Set([
    typed,
    `${bare} ${type ? sort : 'province'}`,
    ...(calledProvince ? [`${bare} province`] : []),
  ]);
  const bareNames = bareTaken || bare.length < 4 ? [] : [name, bare];
  return {
    entity: {
      id: slug(`${typed} ${territory.name}`),
      name: typed,
      kind: 'place',
      fame: 1,
      description: `${sort} of ${inSentence(territory.name)}`,
      relations: [{ type: 'located-in', to: countryId }],
      asOf,
      ...(type && { wikipedia: typed }),
    },
    aliases: [
      ...[...names].map((text): Alias => ({ text })),
      ...[...new Set(bareNames)]
        .filter((text) => !names.has(text))
        .map((text): Alias => ({ text, ...(isAmbiguous(text) && { needsContext: true }) })),
    ],
  };
}
