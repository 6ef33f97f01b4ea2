import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { table } from './rule-table.ts';
import { straightApostrophes, type Division } from './sources.ts';

/** A country's line of divisions.yaml, which explains the fields. */
interface Rule {
  title: string;
  said?: string;
  names?: string;
  titles?: string;
  only?: string;
  skip?: string;
}

/** What a division is called. */
export interface DivisionNames {
  /** Title of its Wikipedia article: "Unity (state)". */
  title: string;
  /** "Unity state" */
  name: string;
  /** What it is called without the word for its sort, the best first: ["Raqqa", "Ar-Raqqah"]. None for "Jewish Autonomous Oblast". */
  bare: string[];
  /** Names with a word for its sort, which no city shares, as loosely as news writes them: ["Raqqa governorate", "Raqqa province" …]. */
  full: string[];
}

const TYPES =
  'Province|Governorate|Region|State|District|County|Department|Prefecture|Oblast|Krai|Republic|Division|Voivodeship|Autonomous Okrug|Autonomous Oblast|Autonomous Region|Comarca';
/** The word behind a name that says what sort of division it is, and the words before it. */
const TYPE_BEHIND = new RegExp(` (${TYPES})$`, 'i');
const TYPE_BEFORE = /^(Canton|Department|Emirate|Region|Republic) of /;

const rules = load(readFileSync(path.join(import.meta.dirname, 'divisions.yaml'), 'utf8')) as Record<string, Rule>;

/** Names of a first-level division of the country; undefined if the dataset is to have none of it. */
export function divisionNames(country: string, { code, name: listed }: Division): DivisionNames | undefined {
  const rule = rules[country];
  const short = code.slice(country.length);
  if (!rule || words(rule.skip).includes(short) || (rule.only && !words(rule.only).includes(short))) return undefined;
  // CLDR marks second-hand names with a raised figure
  const [first, ...others] = table(rule.names).get(short)?.split('/') ?? [
    straightApostrophes(listed.replace(/²$/, '')),
  ];
  const own = table(rule.titles).get(short);
  const title = own ?? rule.title.replace('*', withoutType(first!));
  const name = withoutDisambiguation(title);
  const bare = [...new Set([withoutType(name), ...others, ...withoutArticle(withoutType(name))])];
  const sorts = sortWords(name, own ? '*' : rule.title, words(rule.said));
  return { title, name, full: fullNames(name, bare, sorts), bare: own && TYPE_BEHIND.test(own) ? others : bare };
}

/** "Unity state" for "Unity (state)", "Santa Cruz Province" for "Santa Cruz Province, Argentina". */
function withoutDisambiguation(title: string): string {
  const alone = title.split(', ').length === 2 ? title.replace(/,.*/, '') : title;
  return alone.replace(/ \((?:.* )?(.+)\)$/, (_, last: string) => (isSort(last) ? ` ${last}` : ''));
}

/** Words for its sort as they stand behind, or with " of" before, its name in the news. */
function sortWords(name: string, pattern: string, said: readonly string[]): { behind: string[]; before: string[] } {
  const type = (TYPE_BEHIND.exec(name) ?? TYPE_BEHIND.exec(pattern))?.[1]?.toLowerCase();
  const before = TYPE_BEFORE.exec(pattern)?.[1]?.toLowerCase();
  // Nobody calls the Jewish Autonomous Oblast "Jewish region".
  const behind = type?.includes(' ') ? [] : said;
  return { behind: [...new Set([...behind, ...(type ? [type] : [])])], before: before ? [before] : [] };
}

function fullNames(name: string, bare: readonly string[], { behind, before }: ReturnType<typeof sortWords>): string[] {
  const typed = bare.flatMap((each) => [
    ...behind.map((sort) => `${each} ${sort}`),
    ...before.map((sort) => `${sort} of ${each}`),
  ]);
  const isSaid = name === bare[0] || typed.some((each) => each.toLowerCase() === name.toLowerCase());
  return [...new Set(isSaid ? typed : [...typed, name])];
}

/** Whether a word in brackets behind a title is a sort ("state") and not a country ("Ecuador"). */
function isSort(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function withoutType(name: string): string {
  return name.replace(TYPE_BEHIND, '').replace(TYPE_BEFORE, '');
}

/** News leaves out the article of Arabic names. */
function withoutArticle(name: string): string[] {
  return /^Al[ -]/.test(name) ? [name.slice(3)] : [];
}

function words(codes = ''): string[] {
  return String(codes).split(' ').filter(Boolean);
}
