import { UNIT, foldOf, kindOf, restOf, unitInfo } from '../text/fold.ts';
import { addUnit } from './hash.ts';
import type { Capitals } from './starts.ts';

const FULL_STOP = 46;

/** Folded code of the ASCII units that make up words, 0 for all others: so large that every unit has its place, which spares a check. */
export const ASCII_WORD = new Uint8Array(65536);
const ASCII_KIND = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const info = unitInfo(unit);
  ASCII_KIND[unit] = kindOf(info);
  if (kindOf(info) >= UNIT.small) ASCII_WORD[unit] = foldOf(info);
}

/** What sort of unit stands at an offset; beyond the ends of a text there is space. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return UNIT.space;
  const unit = text.charCodeAt(at);
  return unit < 128 ? ASCII_KIND[unit]! : kindOf(unitInfo(unit));
}

/**
 * The unit at an offset; beyond the ends of a text there is 0, which is punctuation. Engines give up a fast path for good where
 * `charCodeAt` has once been asked for more than there is.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

export function startsWord(unit: number): boolean {
  return unit < 128 ? ASCII_WORD[unit] !== 0 : kindOf(unitInfo(unit)) >= UNIT.small;
}

/** A small letter, a digit or a sign. */
export function isSmall(unit: number): boolean {
  return unit < 128 ? ASCII_WORD[unit] === unit : kindOf(unitInfo(unit)) === UNIT.small;
}

export function isCapital(unit: number): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : kindOf(unitInfo(unit)) === UNIT.capital;
}

/** Marks and such; none is ASCII. */
export function isIgnored(unit: number): boolean {
  return unit >= 128 && kindOf(unitInfo(unit)) === UNIT.ignored;
}

/** With how many capitals a word at `start` begins, whose unit there is `first`; two or more being 2; never less than an alias might demand that it matches. */
export function capitalsAt(text: string, start: number, first: number): Capitals {
  if (isSmall(first)) return 0;
  const second = unitAt(text, start + 1);
  // "U.S." is "US", "Æ" is "AE".
  if (first >= 128 || second >= 128 || second === FULL_STOP) return 2;
  return second >= 65 && second <= 90 ? 2 : 1;
}

export function continuesWord(unit: number): boolean {
  if (unit < 128) return ASCII_WORD[unit] !== 0;
  const kind = kindOf(unitInfo(unit));
  return kind >= UNIT.ignored && kind !== UNIT.single;
}

/** Adds what some units fold to; marks add nothing. */
export function addUnits(hash: number, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const info = unitInfo(text.charCodeAt(at));
    if (kindOf(info) !== UNIT.ignored) hash = addFolded(hash, info);
  }
  return hash;
}

/** Adds what a letter folds to. */
export function addFoldedUnit(hash: number, unit: number): number {
  return unit < 128 ? addUnit(hash, ASCII_WORD[unit]!) : addFolded(hash, unitInfo(unit));
}

export function addFolded(hash: number, info: number): number {
  hash = addUnit(hash, foldOf(info));
  const rest = restOf(info);
  for (let i = 0; i < rest.length; i++) hash = addUnit(hash, rest.charCodeAt(i));
  return hash;
}

/** Marks and second halves of pairs, which belong to the unit before them. */
export function isExtra(kind: number): boolean {
  return kind === UNIT.ignored || kind === UNIT.low;
}

/** End of the ideograph (or other one-unit word) at `start`, with its low surrogate and marks. */
export function singleEnd(text: string, start: number): number {
  let at = start + 1;
  while (isExtra(kindAt(text, at))) at++;
  return at;
}

/** Soft hyphens, zero-width and bidi marks at the end of a word are no part of it, as an accent would be. */
export function visibleEnd(text: string, end: number): number {
  while (isInvisible(text.charCodeAt(end - 1))) end--;
  return end;
}

function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad || unit === 0xfeff || (unit >= 0x200b && unit <= 0x206f && kindOf(unitInfo(unit)) === UNIT.ignored)
  );
}

/** Two or more units, all of them capitals or digits. */
export function isAcronym(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 48 || unit > 57) && kindOf(unitInfo(unit)) !== UNIT.capital) return false;
  }
  return true;
}

/** One capital letter, with accents written as marks perhaps. */
export function isInitial(text: string, start: number, end: number): boolean {
  if (kindAt(text, start) !== UNIT.capital) return false;
  for (let at = start + 1; at < end; at++) if (kindAt(text, at) !== UNIT.ignored) return false;
  return true;
}
