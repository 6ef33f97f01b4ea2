import type { Alias } from '../../core/entities/alias.ts';
import { slug } from '../../core/text/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inSentence } from './country-name.ts';
import { inhabitants } from './inhabitants.ts';
import type { City, Territory } from './sources.ts';
import type { TownNames } from './town-names.ts';

/** What a city's entry needs to know about its surroundings. */
export interface CityPlace {
  territory: Territory;
  /** Id of the country, or of the state where that tells the country's many equal names apart. */
  within: string;
  /** Name of that state. */
  state?: string;
  /** The largest of all cities of this name. */
  largest: boolean;
  ambiguous: boolean;
  /** Another article has the name for a title. */
  titleTaken: boolean;
}

export function cityEntry(
  city: City,
  { names, title, isSure: isRuled }: TownNames,
  place: CityPlace,
  asOf: string,
): DatasetEntry {
  const { territory, within, state, largest, ambiguous, titleTaken } = place;
  const country = inSentence(territory.name);
  const capital = city.featureCode === 'PPLC' ? `capital of ${country}` : `city in ${state ?? country}`;
  const needsContext = ambiguous || !largest;
  const isSure = isRuled || (!needsContext && !titleTaken);
  return {
    entity: {
      id: slug(`${names[0]} ${state ?? territory.name}`),
      name: isSure && title.endsWith(`, ${state}`) ? title : names[0]!,
      kind: 'place',
      fame: fameOf(city),
      description: `${capital} with ${inhabitants(city.population)}`,
      relations: [{ type: 'located-in', to: within }],
      asOf,
      ...(isSure && { wikipedia: title }),
    },
    aliases: [
      ...names.map((text): Alias => ({ text, ...(needsContext && { needsContext: true }) })),
      ...(state ? [{ text: `${names[0]}, ${state}` }] : []),
    ],
  };
}

function fameOf({ population, featureCode }: City): number {
  if (population >= 3e6 || featureCode === 'PPLC') return 3;
  return population >= 4e5 ? 2 : 1;
}
