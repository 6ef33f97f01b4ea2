import { isCapital, type Word } from './words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/**
 * How a sentence uses capitals. `title`: "Iran Warns Of War", where a capital says nothing; `upper`: "IRAN WARNS OF WAR".
 */
export type LetterCase = 'sentence' | 'title' | 'upper';

/** A sentence as a range of words, end exclusive. */
export interface Sentence {
  from: number;
  to: number;
  letterCase: LetterCase;
}

/** Abbreviations whose full stop does not end a sentence. Source: the AP and Guardian style books' lists of titles. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev fr hon st gen col lt maj capt cmdr adm sgt brig gov sen rep pres amb sec supt det insp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd bros vs no nos vol ed est dept univ mt ft ' +
    'jr sr ave blvd etc al eg ie messrs mme mlle sgt cpl pvt spc'
  ).split(' '),
);

/** Between the two words no sentence ends, unless the first carries its own full stop. */
const isMereJoint = (gap: Word['gap']) =>
  gap === 'space' || gap === 'comma' || gap === 'hyphen' || gap === 'possessive' || gap === 'slash';

function endsSentence(text: string, word: Word, next: Word): boolean {
  if (isMereJoint(next.gap) && word.shape !== 'initials') return false;
  const gap = text.slice(word.end, next.start);
  if (/\n\s*\n/.test(gap)) return true;
  if (/[!?…][”"’')\]]*\s/.test(gap)) return true;
  // Some extractors lose the space: `"… in their cars."The driver`.
  if (/^\.[”"’')\]]*[\s“"]+|^[.!?][”"]/.test(gap)) {
    if (next.shape === 'lower') return false;
    const initial = word.text.length === 1 && isCapital(word);
    return !initial && !ABBREVIATIONS.has(word.lower);
  }
  if (word.shape === 'initials' && next.gap === 'space') {
    // "the U.S. The": only a function word tells that a new sentence began.
    return word.text.length > 2 && next.shape === 'capital' && FUNCTION_WORDS.has(next.lower);
  }
  return false;
}

/** Letter case of words `from` to `to`, told by those long enough to matter. */
function letterCaseOf(words: readonly Word[], from: number, to: number): LetterCase {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    letters += word.text.length;
    if (word.shape === 'upper') upper++;
    if (word.shape === 'lower') {
      // So many small words that capitals cannot outnumber them: most sentences.
      if (!FUNCTION_WORDS.has(word.text) && ++lower * 4 > to - from) return 'sentence';
    } else if (word.shape === 'capital' && i > from) capital++;
  }
  const all = lower + capital + upper;
  if (upper >= 3 && upper >= 0.8 * all && letters > 12) return 'upper';
  if (lower === 0) return capital >= 3 ? 'title' : 'sentence';
  return capital >= 6 && capital >= 6 * lower ? 'title' : 'sentence';
}

/** Splits the words of `text` into sentences. */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (next && !endsSentence(text, words[i]!, next)) continue;
    sentences.push({ from, to: i + 1, letterCase: letterCaseOf(words, from, i + 1) });
    from = i + 1;
  }
  return sentences;
}
