import { UNIT, foldOf, kindOf, restOf, unitInfo } from '../text/fold.ts';
import { SPACE, separatorText } from './separator.ts';
import type { Spelling } from './spelling.ts';
import type { WordReader } from './words.ts';

/**
 * Whether words `first` to `last` of a text spell an alias: unit by unit, a capital of the alias only matching a capital of the
 * text. `plural`: the last word without its final `s` must be an acronym of the alias ("PMUs" for "PMU", never for "Pmu").
 */
export function sameName(
  spelling: Spelling,
  reader: WordReader,
  first: number,
  last: number,
  plural: boolean,
): boolean {
  for (let word = first; word <= last; word++) {
    if (word > first && !sameSeparator(spelling, reader.separatorBefore(word))) return false;
    const acronym = plural && word === last;
    if (!sameWord(spelling, reader.text, reader.start(word), reader.end(word) - (acronym ? 1 : 0), acronym))
      return false;
  }
  return spelling.next() === -1;
}

function sameSeparator(spelling: Spelling, code: number): boolean {
  if (code === SPACE) return spelling.next() === SPACE;
  const text = separatorText(code);
  for (let i = 0; i < text.length; i++) if (spelling.next() !== text.charCodeAt(i)) return false;
  return true;
}

function sameWord(spelling: Spelling, text: string, from: number, to: number, acronym: boolean): boolean {
  // Most words are written just as they are stored; from where they are not, letters are folded.
  for (let at = spelling.skipSame(text, from, to); at < to; at++) {
    const unit = text.charCodeAt(at);
    const info = unitInfo(unit);
    const kind = kindOf(info);
    // The full stops and spaces within initials, and marks, count for nothing.
    if (kind < UNIT.low) continue;
    const capital = kind === UNIT.capital;
    if (!sameLetter(spelling.next(), foldOf(info), capital, acronym, spelling.anyCase)) return false;
    const rest = restOf(info);
    for (let i = 0; i < rest.length; i++) {
      if (!sameLetter(spelling.next(), rest.charCodeAt(i), capital, acronym, spelling.anyCase)) return false;
    }
  }
  return true;
}

function sameLetter(alias: number, folded: number, capital: boolean, acronym: boolean, anyCase: boolean): boolean {
  if (alias < 0) return false;
  const info = unitInfo(alias);
  if (foldOf(info) !== folded) return false;
  const aliasCapital = kindOf(info) === UNIT.capital;
  if (acronym && !aliasCapital && !isDigit(alias)) return false;
  return capital || anyCase || !aliasCapital;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
