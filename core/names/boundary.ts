import { UNIT, foldOf, kindOf, unitInfo } from '../text/fold.ts';
import { APOSTROPHE } from './separator.ts';

/** What may follow a name behind an apostrophe: possessives and contractions ("Trump's", "Biden'll"). */
const ENDINGS = new Set(['s', 'd', 'll', 've', 're', 'm']);
/** What may stand before a name and an apostrophe: articles and prepositions of Romance languages ("l'Iran", "dell'Iran"). */
const ELISIONS = new Set(['l', 'L', 'd', 'qu', 'all', 'dall', 'dell', 'nell', 'sull']);
/** The longest of both. */
const LONGEST = 4;

/**
 * Whether words stand free of what an apostrophe joins to them: "Hezbollah’s" names Hezbollah, but "O’Brien" no Brien and "Sana’a" no
 * Sana. All other boundaries are those of words.
 */
export function standsFree(text: string, start: number, end: number): boolean {
  return freeBefore(text, start) && freeBehind(text, end);
}

function freeBefore(text: string, start: number): boolean {
  const apostrophe = skipIgnored(text, start - 1, -1);
  if (!isApostrophe(text, apostrophe)) return true;
  const word = lettersFrom(text, apostrophe - 1, -1);
  return word === '' || ELISIONS.has(word);
}

function freeBehind(text: string, end: number): boolean {
  const apostrophe = skipIgnored(text, end, 1);
  if (!isApostrophe(text, apostrophe)) return true;
  const word = lettersFrom(text, apostrophe + 1, 1).toLowerCase();
  return word === '' || ENDINGS.has(word);
}

/** The letters that follow or precede, up to one more than any list has. */
function lettersFrom(text: string, at: number, step: number): string {
  let letters = '';
  for (at = skipIgnored(text, at, step); isLetter(text, at) && letters.length <= LONGEST;) {
    letters = step > 0 ? letters + text[at]! : text[at]! + letters;
    at = skipIgnored(text, at + step, step);
  }
  return letters;
}

function skipIgnored(text: string, at: number, step: number): number {
  while (at >= 0 && at < text.length && kindOf(unitInfo(text.charCodeAt(at))) === UNIT.ignored) at += step;
  return at;
}

function isApostrophe(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldOf(unitInfo(text.charCodeAt(at))) === APOSTROPHE;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(unitInfo(text.charCodeAt(at))) >= UNIT.small;
}
