import { UNIT } from '../text/fold.ts';
import { SPACE } from './separator.ts';
import { ASCII_WORD, continuesWord, isExtra, kindAt, startsWord, unitAt } from './word-units.ts';

/**
 * Capitals and most of what is not in Latin-1, but no marks, general punctuation and second halves of pairs. Engines compile this to a
 * loop that takes half the time of one written out (texts in Latin-1 are looked through several units at a time, if no small letter of
 * it is among them), but needs as long to begin as the latter for several units.
 */
const LOUD = /[A-Z\u00c0-\u00de\u0100-\u02ff\u0370-\u1fff\u2070-\udbff\ue000-\uffff]/g;
/** So many units are looked at one by one first, until a small word follows: the words of a name stand side by side. */
const NEAR = 4;

/**
 * Where the next word begins that has a capital or a unit beyond Latin-1 in front, or is none that an alias begins with anyway; the
 * text's end if there is none. `from`: outside a word.
 */
export function nextLoud(text: string, from: number): number {
  for (let at = from; ; at = behind(text, at)) {
    const near = Math.min(at + NEAR, text.length);
    for (let before = at > from ? text.charCodeAt(at - 1) : 0; at < near; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 97 && unit <= 122) {
        if (before === SPACE) break;
      } else if (isLoud(unit) && startsAt(text, at, unit, before, from)) return at;
      before = unit;
    }
    LOUD.lastIndex = at;
    if (!LOUD.test(text)) return text.length;
    at = LOUD.lastIndex - 1;
    if (startsAt(text, at, text.charCodeAt(at), unitAt(text, at - 1), from)) return at;
  }
}

/** Where to go on from a unit at which no word begins. A word with capitals inside is passed over as a whole: to ask for each would take long. */
function behind(text: string, at: number): number {
  if (!startsWord(text.charCodeAt(at))) return at + 1;
  while (at < text.length && continuesWord(text.charCodeAt(at))) at++;
  return at;
}

function isLoud(unit: number): boolean {
  return unit >= 0xc0 || (unit >= 65 && unit <= 90);
}

/** Whether a word begins with the loud `unit` that stands at `at`, behind `before`. */
function startsAt(text: string, at: number, unit: number, before: number, from: number): boolean {
  if (unit >= 128 && !startsWord(unit)) return false;
  return (before < 128 && ASCII_WORD[before] === 0) || !isInsideWord(text, at, from);
}

function isInsideWord(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && isExtra(kindAt(text, before))) before--;
  if (before < from) return false;
  const kind = kindAt(text, before);
  return kind >= UNIT.small && kind !== UNIT.single && kindAt(text, at) !== UNIT.single;
}
