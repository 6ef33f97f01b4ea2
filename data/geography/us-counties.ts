import { slug } from '../../core/text/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import type { County } from './sources.ts';

/** Alaska's unorganised parts are called census areas, which the news does not name. */
const ALASKAN_BOROUGHS = new Set([
  'Aleutians East', 'Fairbanks North Star', 'Kenai Peninsula', 'Ketchikan Gateway', 'Kodiak Island', 'Matanuska-Susitna', 'North Slope', 'Northwest Arctic',
]); // prettier-ignore
/** From this FIPS number on, those of a state are cities that belong to no county. */
const FIRST_INDEPENDENT_CITY = 510;

/** "Rowan County", "Orleans Parish", "North Slope Borough"; undefined for what is not called so. */
export function countyName({ name, state, number }: County): string | undefined {
  if (number >= FIRST_INDEPENDENT_CITY || name === 'Carson City' || state === 'District of Columbia') return undefined;
  if (state === 'Louisiana') return `${name} Parish`;
  if (state === 'Alaska') return ALASKAN_BOROUGHS.has(name) ? `${name} Borough` : undefined;
  return `${name} County`;
}

/** A county of the US. `isOnly`: no other state has one of this name. */
export function countyEntry(county: County, stateId: string, isOnly: boolean, asOf: string): DatasetEntry | undefined {
  const short = countyName(county);
  if (!short) return undefined;
  const name = `${short}, ${county.state}`;
  return {
    entity: {
      id: slug(name),
      name,
      kind: 'place',
      fame: 1,
      description: `${short.split(' ').at(-1)!.toLowerCase()} in ${county.state}`,
      relations: [{ type: 'located-in', to: stateId }],
      asOf,
      wikipedia: name,
    },
    aliases: [{ text: short, ...(!isOnly && { needsContext: true }) }, { text: name }],
  };
}
