import { UNIT, kindOf, unitInfo } from '../text/fold.ts';
import { ownsFullStop } from './abbreviations.ts';
import { WORD_SEED, addUnit, finish } from './hash.ts';
import { SPACE, separatorOf } from './separator.ts';
import { isOpen, type Starts } from './starts.ts';
import {
  ASCII_WORD,
  addFolded,
  addUnits,
  continuesWord,
  isAcronym,
  isExtra,
  isInitial,
  kindAt,
  singleEnd,
  startsWord,
  visibleEnd,
} from './word-units.ts';

/** No alias has more words than this; longer ones are not indexed. */
export const MAX_WORDS = 48;

/** Words kept at a time: those of the longest alias, and a power of two. */
const WINDOW = 64;
/** What is kept of each, as columns of one array. */
const START = 0;
const END = 1;
const STOP = 2;
const HASH = 3;
const SINGULAR = 4;
const COLUMNS = 8;
const MASK = (WINDOW - 1) * COLUMNS;

/**
 * Capitals and most of what is not ASCII, but no marks, general punctuation and second halves of pairs. The engine compiles this to a
 * loop that takes two thirds of the time of one written out.
 */
const LOUD = /[A-Z\u00c0-\u02ff\u0370-\u1fff\u2070-\udbff\ue000-\uffff]/g;

const FULL_STOP = 46;
const SMALL_S = 115;

/**
 * Reads a text's words one after the other and folds and hashes each once. The last 64 words are kept, addressed by their running
 * number (the first word is 0). Offsets are UTF-16 code units.
 */
export class WordReader {
  readonly text: string;
  /** Words read so far. */
  count = 0;
  /** The latest of them that has a `singularHash`, or -1. */
  lastPlural = -1;
  /** Where reading goes on; always outside a word. */
  private position = 0;
  private readonly kept = new Int32Array(WINDOW * COLUMNS);

  constructor(text: string) {
    this.text = text;
  }

  start(word: number): number {
    return this.kept[((word * COLUMNS) & MASK) + START]!;
  }

  /** Behind the last unit, full stops that belong to an abbreviation included. */
  end(word: number): number {
    return this.kept[((word * COLUMNS) & MASK) + END]!;
  }

  hash(word: number): number {
    return this.kept[((word * COLUMNS) & MASK) + HASH]!;
  }

  /** Hash without the final `s` of "PMUs", "F-35s"; 0 for other words. */
  singularHash(word: number): number {
    return this.kept[((word * COLUMNS) & MASK) + SINGULAR]!;
  }

  /** The separator between the word before and this one, see `separatorOf`. */
  separatorBefore(word: number): number {
    const from = this.kept[(((word - 1) * COLUMNS) & MASK) + STOP]!;
    const code = separatorOf(this.text, from, this.start(word));
    // "J.K.Rowling": the full stop has been taken for the initials'
    return code === 0 && this.text.charCodeAt(from - 1) === FULL_STOP ? SPACE : code;
  }

  /** Whether a space and a small ASCII letter follow a word. */
  isSmallNext(word: number): boolean {
    const stop = this.kept[((word * COLUMNS) & MASK) + STOP]!;
    if (this.text.charCodeAt(stop) !== SPACE) return false;
    const unit = this.text.charCodeAt(stop + 1);
    return unit >= 97 && unit <= 122;
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

  /** Reads the next word with which an alias may start, as far as the gate tells; most others leave no trace. */
  nextStart(starts: Starts): boolean {
    return starts.small ? this.nextOpen(starts.gate) : this.nextLoud();
  }

  /** The same for a word that has been read already, to complete an earlier name. */
  mayStart(word: number, gate: Uint8Array): boolean {
    const unit = this.text.charCodeAt(this.start(word));
    return unit >= 128 || ASCII_WORD[unit] !== unit || isOpen(gate, this.hash(word));
  }

  /** The next word that has a capital, is not ASCII, or passes the gate. */
  private nextOpen(gate: Uint8Array): boolean {
    const { text } = this;
    const { length } = text;
    for (let at = this.position; at < length; at++) {
      const first = text.charCodeAt(at);
      if (first >= 128) {
        if (startsWord(first)) return this.read(at);
        continue;
      }
      let folded = ASCII_WORD[first]!;
      if (folded === 0) continue;
      const start = at;
      const small = folded === first;
      let hash = WORD_SEED;
      do {
        hash = addUnit(hash, folded);
        if (++at === length) break;
        const unit = text.charCodeAt(at);
        if (unit >= 128) {
          if (continuesWord(unit)) return this.readOther(start, at, hash);
          break;
        }
        folded = ASCII_WORD[unit]!;
      } while (folded !== 0);
      if (!small || isOpen(gate, finish(hash))) return this.keep(start, at, at, hash);
      // What stands behind the word is looked at again: it may be a word of its own ("iran中国").
      at--;
    }
    this.position = length;
    return false;
  }

  /** The next word with a capital, or that is not ASCII. */
  private nextLoud(): boolean {
    const { text } = this;
    LOUD.lastIndex = this.position;
    while (LOUD.test(text)) {
      const at = LOUD.lastIndex - 1;
      if (startsWord(text.charCodeAt(at)) && !this.isInsideWord(at)) return this.read(at);
    }
    this.position = text.length;
    return false;
  }

  private isInsideWord(at: number): boolean {
    let before = at - 1;
    const unit = this.text.charCodeAt(before);
    if (unit < 128 && ASCII_WORD[unit] === 0) return false;
    while (before >= this.position && isExtra(kindAt(this.text, before))) before--;
    if (before < this.position) return false;
    const kind = kindAt(this.text, before);
    return kind >= UNIT.small && kind !== UNIT.single && kindAt(this.text, at) !== UNIT.single;
  }

  /** Reads the word that starts at `start`. */
  private read(start: number): true {
    const { text } = this;
    const { length } = text;
    let hash = WORD_SEED;
    for (let at = start; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 128) return this.readOther(start, at, hash);
      const folded = ASCII_WORD[unit]!;
      if (folded === 0) return this.keep(start, at, at, hash);
      hash = addUnit(hash, folded);
    }
    return this.keep(start, length, length, hash);
  }

  /** Reads on, from the first unit that is not ASCII. */
  private readOther(start: number, from: number, hash: number): true {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const info = unitInfo(text.charCodeAt(at));
      const kind = kindOf(info);
      if (kind === UNIT.ignored) continue;
      if (kind < UNIT.low) break;
      if (kind === UNIT.single) {
        if (at > start) break;
        at = singleEnd(text, start);
        hash = addUnits(hash, text, start, at);
        break;
      }
      hash = addFolded(hash, info);
    }
    return this.keep(start, visibleEnd(text, at), at, hash);
  }

  /** `end`: behind the word's last visible unit; `stop`: behind its last. */
  private keep(start: number, end: number, stop: number, hash: number): true {
    const { text, kept } = this;
    const row = (this.count * COLUMNS) & MASK;
    kept[row + START] = start;
    kept[row + END] = end;
    kept[row + STOP] = end;
    kept[row + HASH] = finish(hash);
    const plural = text.charCodeAt(end - 1) === SMALL_S && isAcronym(text, start, end - 1);
    kept[row + SINGULAR] = plural ? finish(addUnits(WORD_SEED, text, start, end - 1)) : 0;
    if (plural) this.lastPlural = this.count;
    if (text.charCodeAt(stop) === FULL_STOP) this.readFullStop(row, start, stop, hash);
    this.position = kept[row + STOP]!;
    this.count++;
    return true;
  }

  /**
   * "U.S.", "U.S" and "US" are one word, and so are "J.K.", "J. K." and "JK". The full stop of one initial ("John F. Kennedy") and of
   * an abbreviation ("St. Petersburg", "King Jr.") does not count.
   */
  private readFullStop(row: number, start: number, stop: number, hash: number): void {
    const { text, kept } = this;
    if (!isInitial(text, start, stop)) {
      if (ownsFullStop(text, start, stop) && !startsWord(text.charCodeAt(stop + 1))) {
        kept[row + END] = kept[row + STOP] = stop + 1;
      }
      return;
    }
    let at = stop;
    let letters = 1;
    const spaced = kindAt(text, stop + 1) === UNIT.space;
    while (text.charCodeAt(at) === FULL_STOP) {
      if (spaced && kindAt(text, at + 1) !== UNIT.space) break;
      const next = at + (spaced ? 2 : 1);
      if (kindAt(text, next) !== UNIT.capital) break;
      let end = next + 1;
      while (kindAt(text, end) === UNIT.ignored) end++;
      if (spaced ? text.charCodeAt(end) !== FULL_STOP : continuesWord(text.charCodeAt(end))) break;
      hash = addUnits(hash, text, next, end);
      letters++;
      at = end;
    }
    const after = text.charCodeAt(at) === FULL_STOP ? at + 1 : visibleEnd(text, at);
    kept[row + HASH] = finish(hash);
    kept[row + STOP] = after;
    kept[row + END] = letters > 1 ? after : visibleEnd(text, stop);
  }
}
