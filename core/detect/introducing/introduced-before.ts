import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isBody, isMember, isPreposition, isRole, kindOf, LONGEST, type Saying } from './introducing-nouns.ts';
import { MARK } from '../reading/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { SAYING } from '../rules/cues.ts';
import { PORTFOLIOS, ROLE_QUALIFIERS, TELLING_BODIES, TRADES } from '../rules/role-nouns.ts';

/** "Central" of "Central Bank chairman" is capitalised for more than the sentence. */
const COMPASS = /^(?:central|northern|southern|eastern|western|north|south|east|west)$/;
const ARTICLE = /^(?:the|an?)$/;

const isPartOfTitle = (word: string) =>
  ROLE_QUALIFIERS.has(word) || isRole(word) || isBody(word) || /^based$|^think$/.test(word);

const isTitleNoun = (word: string) => isPartOfTitle(word) && !FUNCTION_WORDS.has(word);

/** Whether word `at` belongs to the title that begins at the word behind it. */
function belongs({ words }: Reading, at: number, marks: readonly number[]): boolean {
  const word = words[at]!;
  const next = words[at + 1]!;
  const before = words[at - 1];
  const { lower } = word;
  // "New" of "New York Attorney General"
  if (marks[at]! & marks[at + 1]! & MARK.taken && next.gap === 'space') return true;
  if (next.gap === 'hyphen') return true;
  if (marks[at]! & MARK.opener && !ROLE_QUALIFIERS.has(lower) && !(COMPASS.test(lower) && isCapital(next)))
    return false;
  if (isCapital(word) || word.gap === 'hyphen') return true;
  if (isPartOfTitle(lower)) return true;
  if (!before || word.gap !== 'space') return false;
  // "singer and TV host"
  if (lower === 'and') return isRole(before.lower);
  // "Bank of England governor", "chief of staff General"
  if (lower === 'of')
    return (isCapital(before) && isCapital(next)) || (isRole(before.lower) && PORTFOLIOS.has(next.lower));
  // "the satirical channel", "Cuban graffiti artist", "federal industry minister"
  const known = ARTICLE.test(before.lower) || (marks[at - 1]! & MARK.adjective) !== 0 || isTitleNoun(before.text);
  return known && !FUNCTION_WORDS.has(lower) && !SAYING.has(lower) && !/(?:ing|ed)$/.test(lower);
}

/** "the sect's leader": the noun in small letters before a possessive, with its article. */
function ownerBefore({ words }: Reading, from: number): number | undefined {
  const owner = words[from - 1];
  const article = words[from - 2];
  if (words[from]!.gap !== 'possessive' || owner?.shape !== 'lower' || owner.gap !== 'space') return undefined;
  return article && ARTICLE.test(article.lower) ? from - 2 : undefined;
}

/** "Minister of Health NAME", "Chief of Staff NAME": where the office begins if it ends at word `last`. */
function officeOf({ words }: Reading, last: number): number | undefined {
  const role = words[last - 2];
  if (!PORTFOLIOS.has(words[last]!.lower) || words[last - 1]?.text !== 'of' || !role) return undefined;
  return isRole(role.lower) ? last - 2 : undefined;
}

/** One word is enough where it says what somebody is ("biologist"), not where it wants to know of what ("director"). */
const tellsAlone = ({ lower }: Word) => TRADES.has(lower) || TELLING_BODIES.has(lower);

/** "Iranian foreign ministry spokesman NAME", "the think tank NAME": the words before a name, or `undefined`. */
export function titleBefore(reading: Reading, first: number, marks: readonly number[]): Saying | undefined {
  const { words, block } = reading;
  const called = words[first - 1]?.text === 'called';
  const last = called ? first - 2 : first - 1;
  const nearest = words[last];
  if (!nearest || words[first]!.gap !== 'space') return undefined;
  const office = officeOf(reading, last);
  const role = nearest.lower;
  const isPerson = office !== undefined || isRole(role) || (isMember(role) && !isCapital(nearest));
  if (!isPerson && (!isBody(role) || isCapital(nearest))) return undefined;
  let from = office ?? last;
  while (from > 0 && ['space', 'hyphen', 'possessive'].includes(words[from]!.gap)) {
    if (reading.sentenceOf[from - 1] !== reading.sentenceOf[first]) break;
    const owner = ownerBefore(reading, from);
    if (owner !== undefined) {
      from = owner;
      break;
    }
    if (!belongs(reading, from - 1, marks)) break;
    from--;
  }
  if (from === last && !tellsAlone(nearest)) return undefined;
  // "a charity called NAME", but not "the charity called NAME to ask"
  if (called && !/^an?$/.test(words[from - 1]?.lower ?? '')) return undefined;
  // "Mr Justice NAME" says nothing more than the name.
  if (words.slice(from, first).every((_, i) => marks[from + i]! & MARK.honorific)) return undefined;
  const { start } = words[from]!;
  return {
    text: block.text.slice(start, nearest.end),
    start,
    end: nearest.end,
    kind: isPerson ? 'person' : 'organization',
  };
}

const ORDINAL = /^(?:first|second|third|last|most|own)$/;

/** The words up to the first small one that is no noun: "head" of "head of the bank". */
function headOf(words: readonly Word[]): string[] {
  const end = words.findIndex(({ text }) => FUNCTION_WORDS.has(text) && !ORDINAL.test(text));
  return words.slice(0, end < 0 ? undefined : end).map(({ lower }) => lower);
}

/** Where the owner before a possessive begins, whose last word is `at`: "Harbour Capital", "the museum"; `undefined`: it cannot be told. */
function startOfOwner({ words }: Reading, at: number): number | undefined {
  let from = at;
  if (isCapital(words[at]!)) {
    while (from > 0 && words[from]!.gap === 'space' && isCapital(words[from - 1]!)) from--;
    // "But Hartmann's lawyer, NAME": a small word has its capital from the sentence.
    while (from < at && FUNCTION_WORDS.has(words[from]!.lower) && !ARTICLE.test(words[from]!.lower)) from++;
    return from;
  }
  return words[at]!.gap === 'space' && ARTICLE.test(words[at - 1]?.lower ?? '') ? at - 1 : undefined;
}

/** "The governor of the province, NAME, said": what stands before the comma before a name that a comma or the sentence's end follows. */
export function appositionBefore(reading: Reading, first: number, last: number): Saying | undefined {
  const { words, block } = reading;
  if (words[first]!.gap !== 'comma') return undefined;
  const behind = words[last + 1];
  const closed = !behind || behind.gap === 'comma' || reading.sentenceOf[last + 1] !== reading.sentenceOf[last];
  if (!closed || /^(?:and|or)$/.test(behind?.text ?? '')) return undefined;
  const { end } = words[first - 1]!;
  for (let at = first - 1; at >= 0; at--) {
    const word = words[at]!;
    if (end - word.start > LONGEST || reading.sentenceOf[at] !== reading.sentenceOf[first]) return undefined;
    const owned = words[at + 1]!.gap === 'possessive';
    const from = owned ? startOfOwner(reading, at) : ARTICLE.test(word.lower) ? at : undefined;
    const before = words[(from ?? 0) - 1];
    const goesOn = before && words[from!]!.gap === 'space' && (isPreposition(before.text) || before.text === 'and');
    if (from !== undefined && !goesOn) {
      const kind = kindOf(headOf(words.slice(at + 1, first)));
      const tells = owned || first - from > 2 || tellsAlone(words[first - 1]!);
      const { start } = words[from]!;
      return kind && tells ? { text: block.text.slice(start, end), start, end, kind } : undefined;
    }
    if (!['space', 'hyphen', 'possessive'].includes(word.gap) && at > 0) return undefined;
  }
  return undefined;
}
