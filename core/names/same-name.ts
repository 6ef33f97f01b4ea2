import { UNIT, foldOf, kindOf, restOf, unitInfo } from '../text/fold.ts';
import { wordsAt, wordsEnd } from './alias-texts.ts';
import type { NameIndex } from './name-index.ts';
import { SPACE, separatorText } from './separator.ts';
import type { Spelling } from './spelling.ts';
import { END_OF_WORD, wordPlace } from './word-place.ts';
import { ASCII_WORD } from './word-units.ts';
import type { WordReader } from './words.ts';

/** Whether a stretch of text is, unit by unit, the alias written at `at` in `texts`, all in ASCII. If not, it may still be the same name. */
export function sameUnits(names: NameIndex, at: number, text: string, start: number, end: number): boolean {
  const { texts, words, wordOffsets } = names;
  const noMoreWords = wordsEnd(texts, at);
  let next = wordsAt(texts, at);
  let allBytes = 0;
  for (let unit = start; ; unit++) {
    let word = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = texts[next++]!;
      word |= (byte & 127) << shift;
    }
    for (let from = wordPlace(words, wordOffsets, word); words[from] !== END_OF_WORD; from++, unit++) {
      const byte = words[from]!;
      if (unit === end || byte !== text.charCodeAt(unit)) return false;
      allBytes |= byte;
    }
    if (next === noMoreWords) return unit === end && allBytes < 128;
    if (unit === end || text.charCodeAt(unit) !== SPACE) return false;
  }
}

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
  const text = separatorText(code);
  for (let i = 0; i < text.length; i++) if (spelling.next() !== text.charCodeAt(i)) return false;
  return true;
}

function sameWord(spelling: Spelling, text: string, from: number, to: number, acronym: boolean): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && !acronym && ASCII_WORD[unit] !== 0) {
      const alias = spelling.next();
      if (alias === unit) continue;
      if (!sameLetter(alias, ASCII_WORD[unit]!, unit < 97, false, spelling.anyCase)) return false;
      continue;
    }
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
