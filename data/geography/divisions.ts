import type { Alias } from '../../core/entities/alias.ts';
import { slug } from '../read/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inSentence } from './country-name.ts';
import type { Territory } from './sources.ts';

/** Endings that say what sort of division it is; news often leaves them out. */
const SORT =
  / (Province|Governorate|Region|State|District|County|Department|Prefecture|Oblast|Krai|Canton|Parish|Division|Municipality)$/;

/** Below this many inhabitants a country's divisions are villages and quarters. */
const LEAST_COUNTRY = 3e6;
/** Names that say nothing outside their country: "East", "North Central". */
const DIRECTIONS =
  /^((north|south|east|west|central|centre|upper|lower|capital|northern|southern|eastern|western|middle|island|coast)[ -]*)+$/i;

/** Whether a division's name is worth finding in the news. */
export function isNewsworthy(division: { name: string }, territory: Territory): boolean {
  return (territory.population ?? 0) >= LEAST_COUNTRY && !DIRECTIONS.test(division.name.replace(SORT, ''));
}

/** A province, state or region: the first level below the country. */
export function divisionEntry(
  division: { code: string; name: string },
  territory: Territory,
  countryId: string,
  isAmbiguous: (name: string) => boolean,
  asOf: string,
): DatasetEntry {
  const { name } = division;
  const bare = name.replace(SORT, '').replace(/^Al /, '');
  const names = [name, ...(bare.length > 3 ? [bare, `${bare} province`, `${bare} region`] : [])];
  return {
    entity: {
      id: slug(`${name} ${territory.name}`),
      name,
      kind: 'place',
      fame: 1,
      description: `${sortOf(name)} of ${inSentence(territory.name)}`,
      relations: [{ type: 'located-in', to: countryId }],
      asOf,
    },
    aliases: [...new Set(names)].map((text): Alias => ({ text, ...(isAmbiguous(text) && { needsContext: true }) })),
  };
}

function sortOf(name: string): string {
  return SORT.exec(name)?.[1]?.toLowerCase() ?? 'province, state or region';
}
