import type { Alias } from '../../core/entities/alias.ts';
import { slug } from '../read/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inSentence } from './country-name.ts';
import { inhabitants } from './inhabitants.ts';
import type { City, Territory } from './sources.ts';

export const LEAST_INHABITANTS = 50_000;

/** What a city's entry needs to know about its surroundings. */
export interface CityPlace {
  territory: Territory;
  countryId: string;
  /** US state, which tells its many equal names apart. */
  state?: string;
  /** The largest of all cities of this name. */
  largest: boolean;
  ambiguous: boolean;
}

export function cityEntry(city: City, place: CityPlace, asOf: string): DatasetEntry {
  const { territory, countryId, state, largest, ambiguous } = place;
  const country = inSentence(territory.name);
  const where = state ?? country;
  const capital = city.featureCode === 'PPLC' ? `capital of ${country}` : `city in ${where}`;
  const needsContext = ambiguous || !largest;
  const wikipedia = state ? `${city.name}, ${state}` : needsContext ? undefined : city.name;
  return {
    entity: {
      id: slug(`${city.name} ${state ?? territory.name}`),
      name: city.name,
      kind: 'place',
      fame: fameOf(city),
      description: `${capital} with ${inhabitants(city.population)}`,
      relations: [{ type: 'located-in', to: countryId }],
      asOf,
      ...(wikipedia && { wikipedia }),
    },
    aliases: [
      ...namesOf(city).map((text): Alias => ({ text, ...(needsContext && { needsContext: true }) })),
      ...(state ? [{ text: `${city.name}, ${state}` }] : []),
    ],
  };
}

function namesOf(city: City): string[] {
  return [...new Set([city.name, city.altName])].filter((name) => name.length > 2);
}

function fameOf({ population, featureCode }: City): number {
  if (population >= 3e6 || featureCode === 'PPLC') return 3;
  return population >= 4e5 ? 2 : 1;
}
