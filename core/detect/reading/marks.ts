import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { isCapital, wordAt, type Word } from '../../text/words.ts';
import { ALIAS_FLAGS, type NameHit } from '../../names/hit.ts';
import { isCountryName, type Names, type Option } from '../bearers/names.ts';
import { letterCaseAt, opensSentence, type Reading } from './reading.ts';
import { CALENDAR } from '../rules/calendar.ts';
import { HONORIFICS } from '../rules/honorifics.ts';
import { FREE_FOLLOWERS, FREE_OPENERS } from '../rules/longer-names.ts';
import { ROLE_NOUNS, ROLE_QUALIFIERS } from '../rules/role-nouns.ts';

/** What a capitalised word may be beside part of a name. Bits. */
export const MARK = {
  honorific: 1,
  role: 2,
  calendar: 4,
  /** A grammatical or opening word that is capitalised only because it begins the sentence. */
  opener: 8,
  /** "Iranian", "Republican" */
  adjective: 16,
  /** A country or an acronym, which may stand before another name: "US", "Iraq", "FBI". */
  modifier: 32,
  follower: 64,
  qualifier: 128,
  /** First word of a name of the dataset that is one by itself. */
  beginsName: 256,
  /** Last word of one. */
  endsName: 1024,
  /** Part of a slot: a name of the dataset that stands by itself. */
  taken: 512,
  /** First word of a person's name in full. */
  beginsPerson: 2048,
  /** First word of such a name that is no lone word for a person: what may stand beside another name. */
  beginsApart: 4096,
  /** Last word of one. */
  endsApart: 8192,
} as const;

/** May stand directly before a name without belonging to it. */
export const FREE_BEFORE = MARK.honorific | MARK.role | MARK.calendar | MARK.opener | MARK.adjective | MARK.modifier;
/** May stand directly after one. */
export const FREE_AFTER = MARK.role | MARK.calendar | MARK.follower | MARK.opener;

/** Singular of a role noun: "Ministers" → "minister". */
function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));
}

/** "T" of "T-shirt", "X" of "X-ray": a letter before a common noun is no name. */
function isLetterOfNoun({ words }: Reading, index: number): boolean {
  const noun = words[index + 1];
  return words[index]!.text.length === 1 && noun?.gap === 'hyphen' && noun.shape === 'lower';
}

/** "I'm" and "We'll" are words of grammar too; they hold their apostrophe. */
function isContracted(word: string): boolean {
  const apostrophe = word.search(/['’]/);
  return (
    apostrophe > 0 && CONTRACTIONS.has(word.slice(apostrophe + 1)) && FUNCTION_WORDS.has(word.slice(0, apostrophe))
  );
}
const CONTRACTIONS = new Set('m re ve ll d'.split(' '));

function markOf(reading: Reading, index: number): number {
  const { lower, shape } = reading.words[index]!;
  let mark = 0;
  if (HONORIFICS.has(lower)) mark |= MARK.honorific;
  if (isRole(lower)) mark |= MARK.role;
  if (ROLE_QUALIFIERS.has(lower)) mark |= MARK.qualifier;
  if (CALENDAR.has(lower) && !isFirstName(reading, index)) mark |= MARK.calendar;
  if (FREE_FOLLOWERS.has(lower) || isLetterOfNoun(reading, index)) mark |= MARK.follower;
  // "US" and "WHO" in a plain sentence are no function words.
  const acronym = shape === 'upper' && letterCaseAt(reading, index) === 'sentence';
  if ((FUNCTION_WORDS.has(lower) || isContracted(lower)) && !acronym) mark |= MARK.opener;
  else if (opensSentence(reading, index) && (FREE_OPENERS.has(lower) || /.{3}(?:ly|ing|ed)$/.test(lower)))
    mark |= MARK.opener;
  return mark;
}

/** "Jan Henrik", unlike "Jan 5", "5 Jan" and "Jan. 5" */
function isFirstName({ words }: Reading, index: number): boolean {
  const next = words[index + 1];
  return words[index]!.text === 'Jan' && next !== undefined && next.gap === 'space' && isCapital(next);
}

/** Marks of every capitalised word of a block; 0 for the others. */
export function marksOf(reading: Reading, hits: readonly NameHit[], names: Names): number[] {
  const marks = new Array<number>(reading.words.length).fill(0);
  reading.words.forEach((word, index) => {
    if (isCapital(word)) marks[index] = markOf(reading, index);
  });
  for (const hit of hits) {
    const first = wordAt(reading.words, hit.start);
    let last = first;
    while (last + 1 < reading.words.length && reading.words[last + 1]!.start < hit.end) last++;
    const mark = hitMark(names.options(hit), first < last, isAcronym(reading.words[last]!));
    for (let i = first; i <= last; i++) marks[i]! |= mark & ~NAME;
    marks[first]! |= mark & BEGINS;
    marks[last]! |= mark & ENDS;
  }
  return marks;
}

const PARTIAL = ALIAS_FLAGS.surname | ALIAS_FLAGS.notAlone | ALIAS_FLAGS.adjective | ALIAS_FLAGS.needsContext;
const LONGEST_ACRONYM = 6;

/** "NATO", "FBI", "U.N.": a body so called may stand before another name, "Sony" may not. */
const isAcronym = ({ shape, text }: Word) =>
  shape === 'initials' || (shape === 'upper' && text.length <= LONGEST_ACRONYM);

const APART = MARK.beginsApart | MARK.endsApart;
const BEGINS = MARK.beginsName | MARK.beginsApart | MARK.beginsPerson;
const ENDS = MARK.endsName | MARK.endsApart;
const NAME = BEGINS | ENDS;

/** Bits that a hit lends to its words, from those who bear the name. */
function hitMark(options: readonly Option[], severalWords: boolean, acronym: boolean): number {
  let mark = 0;
  for (const option of options) {
    if (option.flags & ALIAS_FLAGS.adjective) mark |= MARK.adjective;
    if (option.flags & PARTIAL) continue;
    mark |= MARK.beginsName | MARK.endsName;
    if (severalWords && option.kind === 'person') mark |= MARK.beginsPerson;
    // "Hilton" alone may be a family name behind any first name.
    if (severalWords || option.kind !== 'person') mark |= APART;
    const isBody = option.kind !== 'person' && option.kind !== 'place';
    if ((acronym && isBody) || isCountryName(option)) mark |= MARK.modifier;
  }
  return mark;
}
