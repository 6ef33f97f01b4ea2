import type { DatasetEntry } from '../read/dataset.ts';
import { ambiguityTest } from './ambiguous.ts';
import { cityEntry, LEAST_INHABITANTS } from './cities.ts';
import { divisionEntry, isNewsworthy } from './divisions.ts';
import { KnownPlaces, placeKey } from './known-places.ts';
import { readCities, readDivisions, readTerritories, type City, type Territory } from './sources.ts';
import { territoryEntry } from './territories.ts';

/** The day on which the versions of the packages that are in use were put together. */
const AS_OF = '2025-01-01';

/**
 * Countries and territories, their first-level divisions, and cities of 50,000 inhabitants and more, made from public data
 * sets; whatever is written by hand wins.
 */
export function generateGeography(written: readonly DatasetEntry[]): DatasetEntry[] {
  const known = new KnownPlaces(written);
  const territories = readTerritories();
  const missing = territories.filter((each) => !known.idOf([each.name, ...each.otherNames]) && !known.has(each.name));
  const countries = missing.map((each) => territoryEntry(each, AS_OF));
  const withCountries = new KnownPlaces([...written, ...countries]);
  const idOf = (each: Territory) => withCountries.idOf([each.name, ...each.otherNames]);
  const isAmbiguous = ambiguityTest();

  const divisions = readDivisions();
  const states = new Map((divisions.get('US') ?? []).map(({ code, name }) => [code.slice(2).toUpperCase(), name]));
  const byCode = new Map(territories.map((each) => [each.code, each]));
  const taken = new Set<string>();
  const cities = readCities().flatMap((city) => {
    const territory = byCode.get(city.country);
    const country = territory && idOf(territory);
    if (!country || !isTown(city)) return [];
    const name = placeKey(city.name);
    const largest = !taken.has(name);
    taken.add(name);
    // A hand-written place of this name is this city if it says so; else it is taken to be the largest one.
    if (withCountries.within(city.name, territory.name) ?? (largest && withCountries.has(city.name))) return [];
    const state = city.country === 'US' ? states.get(city.adminCode) : undefined;
    const ambiguous = isAmbiguous(city.name, city.population) || withCountries.has(city.name);
    return [cityEntry(city, { territory, countryId: country, ...(state && { state }), largest, ambiguous }, AS_OF)];
  });

  const withCities = new KnownPlaces([...written, ...countries, ...cities]);
  const provinces = territories.flatMap((territory) => {
    const countryId = idOf(territory);
    if (!countryId) return [];
    return (divisions.get(territory.code) ?? [])
      .filter((division) => isNewsworthy(division, territory))
      .flatMap((division) => {
        const bareTaken = withCities.has(division.name);
        const entry = divisionEntry(division, { territory, countryId, bareTaken, isAmbiguous }, AS_OF);
        return entry && !withCities.within(entry.entity.name, territory.name) ? [entry] : [];
      });
  });

  return firstOfEachId([...countries, ...cities, ...provinces], new Set(written.map(({ entity }) => entity.id)));
}

/** Parts of cities (PPLX), ruins and abandoned places are left out. */
function isTown({ population, featureCode }: City): boolean {
  if (featureCode === 'PPLC') return true;
  return population >= LEAST_INHABITANTS && /^PPL(A\d?|L|G)?$/.test(featureCode);
}

/** Two cities of one name in one country: the larger one comes first and stays. A city wins over the province named after it. */
function firstOfEachId(entries: readonly DatasetEntry[], ids: Set<string>): DatasetEntry[] {
  return entries.filter(({ entity }) => {
    if (ids.has(entity.id)) return false;
    ids.add(entity.id);
    return true;
  });
}
