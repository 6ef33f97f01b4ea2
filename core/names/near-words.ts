import { WORD_SEED, addUnit, finish, join } from './hash.ts';
import { ENDS, GOES_ON } from './known.ts';
import type { NameIndex } from './name-index.ts';
import { knownOfRun } from './runs.ts';
import { SPACE } from './separator.ts';
import { knownOf } from './starts.ts';
import { WordReader } from './words.ts';

const codes = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));
const VOWELS = codes('aeiouy');
/** Consonants that are written for each other. */
const ALIKE = new Map(
  ['ck', 'kc', 'sz', 'zs', 'vw', 'wv', 'dt', 'td'].map(codes).map(([one, other]) => [one!, [other!]]),
);
const NONE: readonly number[] = [];

/** The hash of the words of `text`, with a space between each two; `undefined` if no alias goes on behind them, as most words tell. */
export function hashOfBeginning({ starts, filter, filterShift }: NameIndex, text: string): number | undefined {
  const words = new WordReader(text);
  let hash = 0;
  for (let word = 0; words.next(); word++) {
    const one = words.hash(word);
    hash = word === 0 ? one : join(hash, SPACE, one);
    const known = word === 0 ? knownOf(starts.cells[one >>> starts.shift]!, 2) : knownOfRun(filter, filterShift, hash);
    if ((known & GOES_ON) === 0) return undefined;
  }
  return hash;
}

/**
 * What the last word of a name may have been meant to be, so that with the words before it, whose hash is `before`, it is an alias, as far as hashes tell:
 * two neighbours exchanged ("Kriby"), one letter too many ("Burzek"), a letter once instead of twice ("Wissman"),
 * another vowel or a consonant that sounds alike ("Ahmad"). The first letter is never wrong. `word`: ASCII letters.
 *
 * Source: the four sorts of slip of Damerau 1964, with only such letters added or changed as are confused.
 */
export function nearWords(index: NameIndex, before: number, word: string): string[] {
  const letters = codes(word.toLowerCase());
  const near: string[] = [];
  /** The letters up to `at`, whose hash is `hash`, those added, then the rest from `from`. */
  const consider = (hash: number, at: number, added: readonly number[], from: number) => {
    for (const letter of added) hash = addUnit(hash, letter);
    for (let i = from; i < letters.length; i++) hash = addUnit(hash, letters[i]!);
    if (isAlias(index, join(before, SPACE, finish(hash))))
      near.push(word.slice(0, at) + String.fromCharCode(...added) + word.slice(from));
  };
  let hash = addUnit(WORD_SEED, letters[0]!);
  for (let at = 1; at < letters.length; at++) {
    const letter = letters[at]!;
    const next = letters[at + 1];
    const isVowel = VOWELS.includes(letter);
    if (next !== undefined && next !== letter) consider(hash, at, [next, letter], at + 2);
    consider(hash, at, NONE, at + 1);
    consider(hash, at, [letter], at);
    for (const other of isVowel ? VOWELS : (ALIKE.get(letter) ?? NONE))
      if (other !== letter) consider(hash, at, [other], at + 1);
    hash = addUnit(hash, letter);
  }
  return near;
}

/** Whether an alias of several words has this hash, as far as the bits tell that the pack keeps of it. */
function isAlias({ filter, filterShift, buckets, bucketShift, remainders }: NameIndex, hash: number): boolean {
  if ((knownOfRun(filter, filterShift, hash) & ENDS) === 0) return false;
  const bucket = hash >>> bucketShift;
  const remainder = (hash >>> (bucketShift - 8)) & 255;
  for (let slot = buckets[bucket]!; slot < buckets[bucket + 1]!; slot++)
    if (remainders[slot] === remainder) return true;
  return false;
}
