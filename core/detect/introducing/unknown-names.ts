import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { isCapital } from '../../text/words.ts';
import { FREE_AFTER, MARK } from '../reading/marks.ts';
import { letterCaseAt, type Reading } from '../reading/reading.ts';
import { BODY_NOUNS } from '../rules/body-nouns.ts';
import { PARTICLES } from '../rules/name-parts.ts';

/** A capitalised run of two or more words that no dataset knows: "Majid Takht-e Ravanchi", "Iranian Oil Terminals Company". */
export interface UnknownName {
  reading: Reading;
  /** UTF-16 code units in the block. */
  start: number;
  end: number;
  /** Words, both inclusive. */
  first: number;
  last: number;
}

const NOT_A_NAME =
  MARK.calendar | MARK.opener | MARK.adjective | MARK.honorific | MARK.role | MARK.qualifier | MARK.taken;

/** Does the run of capitals go on from word `at` to the next capital, over particles? Index of that capital or -1. */
function goesOn(reading: Reading, at: number): number {
  const { words } = reading;
  let next = at + 1;
  while (next < words.length && next - at <= 3) {
    const word = words[next]!;
    if (word.gap !== 'space' && word.gap !== 'hyphen') return -1;
    if (isCapital(word)) return next;
    // "Riz Ahmed as Bodhi Rook": words of English are part of a name only where a hyphen joins them ("Takht-as").
    if (!PARTICLES.has(word.text) || (word.gap === 'space' && FUNCTION_WORDS.has(word.text))) return -1;
    next++;
  }
  return -1;
}

/** "Adidas CEO Herbert Muster": the name begins behind the last role, if two words are left. "General" is part of too many names. */
function behindRole(reading: Reading, first: number, last: number, marks: readonly number[]): number {
  for (let i = last - 2; i >= first; i--)
    if (marks[i]! & MARK.role && reading.words[i]!.text !== 'General') return i + 1;
  return first;
}

/** "Wong Kwok-hing", "Lee Ki-moon": the last part of a name behind a hyphen may be in small letters; "Holcomb-led" is no name. */
function hasSmallEnd({ words }: Reading, last: number): boolean {
  const end = words[last + 1];
  if (end?.gap !== 'hyphen' || end.shape !== 'lower' || end.text.length > LONGEST_SMALL_END) return false;
  const goesOn = words[last + 2]?.gap === 'hyphen';
  return (
    !goesOn &&
    !FUNCTION_WORDS.has(end.text) &&
    !/ed$|^(?:led|born|era|style|like|run|made|held|wide|area|free|type|class)$/.test(end.text)
  );
}

const LONGEST_SMALL_END = 6;

/** Runs of capitals that hold no name of the dataset; titles and adjectives around them are left out. */
export function unknownNamesIn(reading: Reading, marks: readonly number[]): UnknownName[] {
  const { words } = reading;
  const found: UnknownName[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]!)) continue;
    let first = at;
    let last = at;
    for (let next = goesOn(reading, last); next >= 0; next = goesOn(reading, last)) last = next;
    at = last;
    const inFront = BODY_NOUNS.has(words[last]!.lower) ? NOT_A_NAME & ~MARK.qualifier : NOT_A_NAME;
    while (first < last && (marks[first]! & inFront || !isCapital(words[first]!))) first++;
    first = behindRole(reading, first, last, marks);
    while (last > first && (marks[last]! & (FREE_AFTER | MARK.taken | MARK.calendar) || !isCapital(words[last]!)))
      last--;
    if (last === first || letterCaseAt(reading, first) !== 'sentence') continue;
    let taken = false;
    for (let i = first; i <= last; i++) if (marks[i]! & MARK.taken) taken = true;
    if (taken) continue;
    if (hasSmallEnd(reading, last)) last++;
    found.push({ reading, first, last, start: words[first]!.start, end: words[last]!.end });
  }
  return found;
}
