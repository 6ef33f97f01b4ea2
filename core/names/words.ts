import { UNIT, foldOf, kindOf, restOf, unitInfo } from '../text/fold.ts';
import { WORD_SEED, addUnit, finish } from './hash.ts';
import { ownsFullStop } from './abbreviations.ts';
import { SPACE, separatorOf } from './separator.ts';

/** No alias has more words than this; longer ones are not indexed. */
export const MAX_WORDS = 48;

/** Words kept at a time: those of the longest alias, and a power of two. */
const WINDOW = 64;
const MASK = WINDOW - 1;

const FULL_STOP = 46;
const SMALL_S = 115;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Folded code of the ASCII units that make up words, 0 for the others: the reader's fast path. */
const ASCII = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const info = unitInfo(unit);
  if (kindOf(info) >= UNIT.small) ASCII[unit] = foldOf(info);
}

/**
 * Reads a text's words one after the other and folds and hashes each once. The last 64 words are kept, addressed by their running
 * number (the first word is 0). Offsets are UTF-16 code units.
 */
export class WordReader {
  readonly text: string;
  /** Words read so far. */
  count = 0;
  /** Where reading goes on; always outside a word. */
  position = 0;
  private readonly starts = new Int32Array(WINDOW);
  private readonly ends = new Int32Array(WINDOW);
  private readonly stops = new Int32Array(WINDOW);
  private readonly hashes = new Int32Array(WINDOW);
  private readonly singulars = new Int32Array(WINDOW);

  constructor(text: string) {
    this.text = text;
  }

  start(word: number): number {
    return this.starts[word & MASK]!;
  }

  /** Behind the last unit, full stops that belong to an abbreviation included. */
  end(word: number): number {
    return this.ends[word & MASK]!;
  }

  hash(word: number): number {
    return this.hashes[word & MASK]!;
  }

  /** Hash without the final `s` of "PMUs", "F-35s"; 0 for other words. */
  singularHash(word: number): number {
    return this.singulars[word & MASK]!;
  }

  /** The separator between the word before and this one, see `separatorOf`. */
  separatorBefore(word: number): number {
    const from = this.stops[(word - 1) & MASK]!;
    const code = separatorOf(this.text, from, this.start(word));
    // "J.K.Rowling": the full stop has been taken for the initials'
    return code === 0 && from > 0 && this.text.charCodeAt(from - 1) === FULL_STOP ? SPACE : code;
  }

  /** Reads the next word. False at the end of the text. */
  next(): boolean {
    const { text } = this;
    for (let at = this.position; at < text.length; at++) {
      if (startsWord(text.charCodeAt(at))) return this.read(at);
    }
    this.position = text.length;
    return false;
  }

  /**
   * Like `next`, but skips words that begin with a small letter, a digit or a sign: most of a text, when no alias begins so. Only
   * for a word whose predecessor does not matter.
   */
  nextLoud(): boolean {
    const { text } = this;
    for (let at = this.position; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 128 ? unit < CAPITAL_A || unit > CAPITAL_Z : !isLoud(unit)) continue;
      if (this.kindAt(at) === UNIT.single || !this.insideWord(at)) return this.read(at);
      at = this.wordEnd(at) - 1;
    }
    this.position = text.length;
    return false;
  }

  private insideWord(at: number): boolean {
    for (let before = at - 1; before >= this.position; before--) {
      const kind = kindOf(unitInfo(this.text.charCodeAt(before)));
      if (kind === UNIT.ignored || kind === UNIT.low) continue;
      return kind >= UNIT.small && kind !== UNIT.single;
    }
    return false;
  }

  private wordEnd(at: number): number {
    while (at < this.text.length && continuesWord(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** Reads the word that starts at `start`. */
  private read(start: number): true {
    const { text } = this;
    let hash = WORD_SEED;
    let before = hash;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = unit < 128 ? ASCII[unit]! : NOT_ASCII;
      if (folded === 0) break;
      if (folded === NOT_ASCII) {
        const info = unitInfo(unit);
        const kind = kindOf(info);
        if (kind < UNIT.low) {
          if (kind === UNIT.ignored) continue;
          break;
        }
        if (kind === UNIT.single) {
          if (at > start) break;
          at = this.singleEnd(start);
          hash = addUnits(hash, text, start, at);
          break;
        }
        before = hash;
        hash = addUnit(hash, foldOf(info));
        const rest = restOf(info);
        for (let i = 0; i < rest.length; i++) hash = addUnit(hash, rest.charCodeAt(i));
        continue;
      }
      before = hash;
      hash = addUnit(hash, folded);
    }
    const end = visibleEnd(text, at);
    const slot = this.count & MASK;
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.stops[slot] = end;
    this.hashes[slot] = finish(hash);
    this.singulars[slot] = text.charCodeAt(end - 1) === SMALL_S && isAcronym(text, start, end - 1) ? finish(before) : 0;
    if (text.charCodeAt(at) === FULL_STOP) this.readFullStop(slot, start, at, hash);
    this.position = this.stops[slot]!;
    this.count++;
    return true;
  }

  private singleEnd(start: number): number {
    let at = start + 1;
    while (at < this.text.length && this.kindAt(at) < UNIT.small && this.kindAt(at) > UNIT.space) at++;
    return at;
  }

  private kindAt(at: number): number {
    return at < this.text.length ? kindOf(unitInfo(this.text.charCodeAt(at))) : UNIT.space;
  }

  /**
   * "U.S.", "U.S" and "US" are one word, and so are "J.K.", "J. K." and "JK". The full stop of one initial ("John F. Kennedy") and of
   * an abbreviation ("St. Petersburg", "King Jr.") does not count.
   */
  private readFullStop(slot: number, start: number, stop: number, hash: number): void {
    const { text } = this;
    if (!isInitial(text, start, stop)) {
      if (ownsFullStop(text, start, stop) && !startsWord(text.charCodeAt(stop + 1))) {
        this.ends[slot] = this.stops[slot] = stop + 1;
      }
      return;
    }
    let at = stop;
    let letters = 1;
    const spaced = this.kindAt(stop + 1) === UNIT.space;
    while (text.charCodeAt(at) === FULL_STOP) {
      if (spaced && this.kindAt(at + 1) !== UNIT.space) break;
      const next = at + (spaced ? 2 : 1);
      if (this.kindAt(next) !== UNIT.capital) break;
      let end = next + 1;
      while (this.kindAt(end) === UNIT.ignored) end++;
      if (spaced ? text.charCodeAt(end) !== FULL_STOP : continuesWord(text.charCodeAt(end))) break;
      hash = addUnits(hash, text, next, end);
      letters++;
      at = end;
    }
    const after = text.charCodeAt(at) === FULL_STOP ? at + 1 : visibleEnd(text, at);
    this.hashes[slot] = finish(hash);
    this.stops[slot] = after;
    this.ends[slot] = letters > 1 ? after : visibleEnd(text, stop);
  }
}

const NOT_ASCII = 0xffff;

function addUnits(hash: number, text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const info = unitInfo(text.charCodeAt(at));
    if (kindOf(info) === UNIT.ignored) continue;
    hash = addUnit(hash, foldOf(info));
    const rest = restOf(info);
    for (let i = 0; i < rest.length; i++) hash = addUnit(hash, rest.charCodeAt(i));
  }
  return hash;
}

/** NaN, the unit beyond the text's end, starts nothing. */
function startsWord(unit: number): boolean {
  return unit < 128 ? ASCII[unit] !== 0 : unit >= 128 && kindOf(unitInfo(unit)) >= UNIT.small;
}

function continuesWord(unit: number): boolean {
  if (unit < 128) return ASCII[unit] !== 0;
  const kind = unit >= 128 ? kindOf(unitInfo(unit)) : UNIT.space;
  return kind >= UNIT.ignored && kind !== UNIT.single;
}

/** Soft hyphens, zero-width and bidi marks at the end of a word are no part of it, as an accent would be. */
function visibleEnd(text: string, end: number): number {
  while (isInvisible(text.charCodeAt(end - 1))) end--;
  return end;
}

function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad || unit === 0xfeff || (unit >= 0x200b && unit <= 0x206f && kindOf(unitInfo(unit)) === UNIT.ignored)
  );
}

/** A capital letter or one of a script without capitals. */
function isLoud(unit: number): boolean {
  return kindOf(unitInfo(unit)) > UNIT.small;
}

/** Two or more units, all of them capitals or digits. */
function isAcronym(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 48 || unit > 57) && kindOf(unitInfo(unit)) !== UNIT.capital) return false;
  }
  return true;
}

/** One capital letter, with accents written as marks perhaps. */
function isInitial(text: string, start: number, end: number): boolean {
  if (kindOf(unitInfo(text.charCodeAt(start))) !== UNIT.capital) return false;
  for (let at = start + 1; at < end; at++) {
    if (kindOf(unitInfo(text.charCodeAt(at))) !== UNIT.ignored) return false;
  }
  return true;
}
