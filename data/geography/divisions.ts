import type { Alias } from '../../core/entities/alias.ts';
import { slug } from '../../core/text/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inSentence } from './country-name.ts';
import type { DivisionNames } from './division-names.ts';
import type { Territory } from './sources.ts';

/** Names that say nothing outside their country: "East", "North Central". */
const DIRECTIONS =
  /^((far|north|south|east|west|central|centre|upper|lower|capital|northern|southern|eastern|western|middle|island|coast|littoral|plateau|nord|sud|est|ouest)[ -]*)+$/i;

export interface DivisionPlace {
  territory: Territory;
  countryId: string;
  /** A city or another place has the bare name: only "Idlib Governorate" names the division, "Idlib" does not. */
  isTaken: (bare: string) => boolean;
  isAmbiguous: (name: string) => boolean;
}

/** A province, state or region: the first level below the country. Undefined if it has no name of its own. */
export function divisionEntry(
  { title, name: best, bare, full }: DivisionNames,
  { territory, countryId, isTaken, isAmbiguous }: DivisionPlace,
  asOf: string,
): DatasetEntry | undefined {
  const vague = DIRECTIONS.test(best.replace(/ \p{L}+$/u, ''));
  const own = bare.filter((text) => text.length > 3 && !DIRECTIONS.test(text) && !isTaken(text));
  const aliases = [
    ...full.map((text): Alias => ({ text, ...(vague && { needsContext: true }) })),
    ...own.map((text): Alias => ({ text, ...(isAmbiguous(text) && { needsContext: true }) })),
  ];
  if (aliases.length === 0) return undefined;
  // Beside the city of Puebla the state is "Puebla state".
  const name = best === bare[0] && own.length === 0 ? full[0]! : best;
  return {
    entity: {
      id: slug(`${name} ${territory.name}`),
      name,
      kind: 'place',
      fame: 1,
      description: `${sortOf(full)} of ${inSentence(territory.name)}`,
      relations: [{ type: 'located-in', to: countryId }],
      asOf,
      wikipedia: title,
    },
    aliases,
  };
}

/** "governorate", as the last word of its names; "province, state or region" where they have none. */
function sortOf(full: readonly string[]): string {
  const words = full.map((each) => / (\p{Ll}+)$/u.exec(each)?.[1]).filter((word) => word !== undefined);
  return words.find((word) => word !== 'province') ?? words[0] ?? 'region';
}
