import type { DatasetEntry } from '../read/dataset.ts';
import { ambiguityTest } from './ambiguous.ts';
import { cityEntry } from './cities.ts';
import { divisionNames } from './division-names.ts';
import { divisionEntry } from './divisions.ts';
import { KnownPlaces, placeKey } from './known-places.ts';
import { readCities, readDivisions, readTerritories, readUsCounties, type City, type Territory } from './sources.ts';
import { stateName } from './state-name.ts';
import { territoryEntry } from './territories.ts';
import { countyEntry, countyName } from './us-counties.ts';
import { isLargeEnough, isToldByState, townNames } from './town-names.ts';

/** The day on which the versions of the packages that are in use were put together. */
const AS_OF = '2025-01-01';

/**
 * Countries and territories, their first-level divisions, and towns of a size that depends on the country, made from public
 * data sets; whatever is written by hand wins.
 */
export function generateGeography(written: readonly DatasetEntry[]): DatasetEntry[] {
  const known = new KnownPlaces(written);
  const territories = readTerritories();
  const missing = territories.filter((each) => !known.idOf([each.name, ...each.otherNames]) && !known.has(each.name));
  const countries = missing.map((each) => territoryEntry(each, AS_OF));
  const withCountries = new KnownPlaces([...written, ...countries]);
  const idOf = (each: Territory) => withCountries.idOf([each.name, ...each.otherNames]);
  const isAmbiguous = ambiguityTest();

  const divisionsOf = readDivisions();
  const divisions = territories.flatMap((territory) => {
    const countryId = idOf(territory);
    const names = (divisionsOf.get(territory.code) ?? []).map((each) => divisionNames(territory.code, each));
    return countryId ? names.flatMap((each) => (each ? [{ territory, countryId, names: each }] : [])) : [];
  });
  const divisionTitles = new Set(divisions.map(({ names }) => placeKey(names.title)));

  const byCode = new Map(territories.map((each) => [each.code, each]));
  const taken = new Set<string>();
  const inCountry = new Set<string>();
  const cities = readCities().flatMap((city) => {
    const territory = byCode.get(city.country);
    const countryId = territory && idOf(territory);
    if (!countryId || !isTown(city)) return [];
    const state = isToldByState(city.country) ? stateName(city) : undefined;
    const names = townNames(city, state, (name) => !inCountry.has(`${city.country} ${placeKey(name)}`));
    const [name] = names.names;
    if (!name) return [];
    const largest = !taken.has(placeKey(name));
    for (const each of names.names.map(placeKey)) {
      taken.add(each);
      inCountry.add(`${city.country} ${each}`);
    }
    // A hand-written place of this name is this city if it says so; else it is taken to be the largest one.
    if (withCountries.within(name, state ?? territory.name) ?? (largest && withCountries.has(name))) return [];
    const ambiguous = isAmbiguous(name, city.population) || withCountries.has(name);
    const within = (state && withCountries.divisionId(state, territory.name)) ?? countryId;
    const titleTaken = divisionTitles.has(placeKey(name));
    return [
      cityEntry(city, names, { territory, within, ...(state && { state }), largest, ambiguous, titleTaken }, AS_OF),
    ];
  });

  const withCities = new KnownPlaces([...written, ...countries, ...cities]);
  const isTaken = (bare: string) => withCities.has(bare);
  const provinces = divisions.flatMap(({ territory, countryId, names }) => {
    if (known.isDivision([names.title, names.name, ...names.full], territory.name)) return [];
    const entry = divisionEntry(names, { territory, countryId, isTaken, isAmbiguous }, AS_OF);
    return entry ? [entry] : [];
  });

  const titles = new Set(written.map(({ entity }) => entity.wikipedia));
  const generated = [...countries, ...cities, ...provinces, ...usCounties(known)];
  return firstOfEachId(
    generated.filter(({ entity }) => !entity.wikipedia || !titles.has(entity.wikipedia)),
    new Set(written.map(({ entity }) => entity.id)),
  );
}

/** The counties of the US that are not written up by hand. */
function usCounties(known: KnownPlaces): DatasetEntry[] {
  const counties = readUsCounties();
  const ofName = new Map<string | undefined, number>();
  for (const county of counties) ofName.set(countyName(county), (ofName.get(countyName(county)) ?? 0) + 1);
  return counties.flatMap((county) => {
    const name = countyName(county);
    const stateId = known.divisionId(county.state, 'United States');
    if (!name || !stateId || known.within(name, county.state)) return [];
    const isOnly = ofName.get(name) === 1 && !known.has(name);
    return [countyEntry(county, stateId, isOnly, AS_OF)].filter((entry) => entry !== undefined);
  });
}

/** Parts of cities (PPLX), ruins and abandoned places are left out. */
function isTown(city: City): boolean {
  return city.featureCode === 'PPLC' || (isLargeEnough(city) && /^PPL(A\d?|L|G)?$/.test(city.featureCode));
}

/** Two cities of one name in one country: the larger one comes first and stays. A city wins over the province named after it. */
function firstOfEachId(entries: readonly DatasetEntry[], ids: Set<string>): DatasetEntry[] {
  return entries.filter(({ entity }) => {
    if (ids.has(entity.id)) return false;
    ids.add(entity.id);
    return true;
  });
}
