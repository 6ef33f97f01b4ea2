import { UNIT, kindOf, unitInfo } from '../text/fold.ts';
import { ownsFullStop } from './abbreviations.ts';
import { WORD_SEED, addUnit, finish } from './hash.ts';
import { nextLoud } from './hop.ts';
import { SPACE, separatorOf } from './separator.ts';
import type { Known } from './known.ts';
import { NO_STARTS, knownOf, type Starts } from './starts.ts';
import {
  ASCII_WORD,
  addFolded,
  addFoldedUnit,
  addUnits,
  capitalsAt,
  continuesWord,
  isAcronym,
  isCapital,
  isIgnored,
  isInitial,
  isSmall,
  kindAt,
  singleEnd,
  startsWord,
  unitAt,
  visibleEnd,
} from './word-units.ts';

/** No alias has more words than this; longer ones are not indexed. */
export const MAX_WORDS = 48;
/** Look-ups of words that so many others follow are no longer put off. */
export const MAX_DELAY = 128;

/** Words kept at a time: those of the longest alias, the `MAX_DELAY` before it, and a power of two. */
const WINDOW = 256;
/** What is kept of each, as columns of one array. */
const START = 0;
const END = 1;
const STOP = 2;
const HASH = 3;
const SINGULAR = 4;
const FIRST = 5;
const SEPARATOR = 6;
const COLUMNS = 8;
const MASK = (WINDOW - 1) * COLUMNS;
/** One array for all texts, since they are read one after the other: most are a paragraph, and to make it takes as long as to read that. */
const kept = new Int32Array(WINDOW * COLUMNS);

/** In place of a separator that has not been looked at; none is so. */
const UNREAD = -2;

const FULL_STOP = 46;
const SMALL_S = 115;

/**
 * Reads a text's words one after the other and folds and hashes each once. The last 256 words are kept, addressed by their running
 * number (the first word is 0). Offsets are UTF-16 code units. Only the reader made last can be asked for words.
 */
export class WordReader {
  readonly text: string;
  /** Words read so far. */
  count = 0;
  /** The latest of them that has a `singularHash`, or -1. */
  lastPlural = -1;
  /** Where reading goes on; always outside a word. */
  private position = 0;
  private readonly starts: Starts;

  constructor(text: string, starts: Starts = NO_STARTS) {
    this.text = text;
    this.starts = starts;
  }

  start(word: number): number {
    return kept[((word * COLUMNS) & MASK) + START]!;
  }

  /** Behind the last unit, full stops that belong to an abbreviation included. */
  end(word: number): number {
    return kept[((word * COLUMNS) & MASK) + END]!;
  }

  hash(word: number): number {
    return kept[((word * COLUMNS) & MASK) + HASH]!;
  }

  /** What is known of aliases that begin with it; 0 if there are none. */
  asFirst(word: number): Known {
    return kept[((word * COLUMNS) & MASK) + FIRST]!;
  }

  /** Hash without the final `s` of "PMUs", "F-35s"; 0 for other words. */
  singularHash(word: number): number {
    return kept[((word * COLUMNS) & MASK) + SINGULAR]!;
  }

  /** The separator between the word before and this one, see `separatorOf`; it is looked at once. */
  separatorBefore(word: number): number {
    const row = (word * COLUMNS) & MASK;
    if (kept[row + SEPARATOR] === UNREAD) kept[row + SEPARATOR] = this.readSeparator(word);
    return kept[row + SEPARATOR]!;
  }

  private readSeparator(word: number): number {
    const from = kept[(((word - 1) * COLUMNS) & MASK) + STOP]!;
    const code = separatorOf(this.text, from, this.start(word));
    // "J.K.Rowling": the full stop has been taken for the initials'
    return code === 0 && this.text.charCodeAt(from - 1) === FULL_STOP ? SPACE : code;
  }

  /** Whether the word behind a word begins with a small ASCII letter, as far as the next two units tell. */
  isSmallNext(word: number): boolean {
    const { text } = this;
    const stop = kept[((word * COLUMNS) & MASK) + STOP]!;
    let unit = unitAt(text, stop);
    if (unit < 128 && ASCII_WORD[unit] === 0) unit = unitAt(text, stop + 1);
    return unit >= 97 && unit <= 122;
  }

  /** Reads the next word. False at the end of the text. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    for (let at = this.position; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (startsWord(unit)) return this.read(at, unit);
    }
    this.position = length;
    return false;
  }

  /** Reads the next word with which an alias may begin, as far as `Starts` tells; most others leave no trace. */
  nextStart(): boolean {
    const { text } = this;
    const { length } = text;
    const { cells, shift, small } = this.starts;
    for (let at = this.position; ; this.position = at) {
      // Where it begins.
      if (!small) at = nextLoud(text, at);
      let first = 0;
      while (at < length && !startsWord((first = text.charCodeAt(at)))) at++;
      if (at === length) break;

      // Its hash; words that are not ASCII are read with more care.
      const start = at;
      let hash = WORD_SEED;
      let unit = first;
      for (let folded = ASCII_WORD[unit]!; folded !== 0; folded = ASCII_WORD[unit]!) {
        hash = addUnit(hash, folded);
        unit = ++at < length ? text.charCodeAt(at) : 0;
      }
      if (unit >= 128 && (at === start || continuesWord(unit))) return this.readOther(start, at, hash);

      // Initials make one word.
      const stopped = unit === FULL_STOP;
      const initial = stopped && at === start + 1 && !isSmall(first);
      if (initial && this.mayGoOn(at + 1)) return this.readInitials(start, at, hash);

      // May an alias begin with it?
      const finished = finish(hash);
      const cell = cells[finished >>> shift]!;
      if (cell === 0) continue;
      const known = knownOf(cell, capitalsAt(text, start, first));
      if (known === 0) continue;
      if (stopped && !initial) return this.readFullStop(start, at, at, hash);
      return this.keep(start, at, initial ? at + 1 : at, finished, known);
    }
    this.position = length;
    return false;
  }

  /** Reads the word that starts at `start` with the unit `first`. */
  private read(start: number, first: number): true {
    const { text } = this;
    const { length } = text;
    let hash = WORD_SEED;
    let at = start;
    let unit = first;
    for (let folded = ASCII_WORD[unit]!; folded !== 0; folded = ASCII_WORD[unit]!) {
      hash = addUnit(hash, folded);
      unit = ++at < length ? text.charCodeAt(at) : 0;
    }
    if (unit >= 128 && (at === start || continuesWord(unit))) return this.readOther(start, at, hash);
    if (unit === FULL_STOP) return this.readFullStop(start, at, at, hash);
    const finished = finish(hash);
    return this.keep(start, at, at, finished, this.asStart(start, finished));
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
    return this.endWord(start, visibleEnd(text, at), at, hash);
  }

  /** `end`: behind the word's last visible unit; `stop`: behind its last. */
  private endWord(start: number, end: number, stop: number, hash: number): true {
    if (unitAt(this.text, stop) === FULL_STOP) return this.readFullStop(start, end, stop, hash);
    const finished = finish(hash);
    return this.keep(start, end, end, finished, this.asStart(start, finished));
  }

  /**
   * "U.S.", "U.S" and "US" are one word, and so are "J.K.", "J. K." and "JK". The full stop of one initial ("John F. Kennedy") and of
   * an abbreviation ("St. Petersburg", "King Jr.") does not count.
   */
  private readFullStop(start: number, end: number, stop: number, hash: number): true {
    const { text } = this;
    if (isInitial(text, start, stop)) return this.readInitials(start, stop, hash);
    const owned = ownsFullStop(text, start, stop) && !startsWord(unitAt(text, stop + 1));
    if (owned) end = stop + 1;
    const finished = finish(hash);
    return this.keep(start, end, end, finished, this.asStart(start, finished));
  }

  /** Reads on from the full stop of an initial, at `stop`. */
  private readInitials(start: number, stop: number, hash: number): true {
    const { text } = this;
    const step = kindAt(text, stop + 1) === UNIT.space ? 2 : 1;
    // Behind the latest initial, and what stands there.
    let at = stop;
    let unit = FULL_STOP;
    while (unit === FULL_STOP) {
      const next = at + step;
      const initial = unitAt(text, next);
      if (!isCapital(initial)) break;
      if (step === 2 && kindAt(text, at + 1) !== UNIT.space) break;
      let nextEnd = next + 1;
      let after = unitAt(text, nextEnd);
      while (isIgnored(after)) after = unitAt(text, ++nextEnd);
      if (step === 2 ? after !== FULL_STOP : continuesWord(after)) break;
      hash = addFoldedUnit(hash, initial);
      at = nextEnd;
      unit = after;
    }
    const after = unit === FULL_STOP ? at + 1 : visibleEnd(text, at);
    const finished = finish(hash);
    return this.keep(start, at > stop ? after : visibleEnd(text, stop), after, finished, this.asStart(start, finished));
  }

  /** Whether there may be more initials behind the full stop of one. */
  private mayGoOn(at: number): boolean {
    const kind = kindAt(this.text, at);
    return kind === UNIT.space || kind === UNIT.capital;
  }

  /** What is known of aliases that begin with the word at `start`. */
  private asStart(start: number, hash: number): Known {
    const { text } = this;
    const { cells, shift } = this.starts;
    const cell = cells[hash >>> shift]!;
    return cell === 0 ? 0 : knownOf(cell, capitalsAt(text, start, text.charCodeAt(start)));
  }

  /** `end`: of what a hit covers; `stop`: where what separates it from the next word begins. */
  private keep(start: number, end: number, stop: number, hash: number, first: number): true {
    const { text, count } = this;
    const row = (count * COLUMNS) & MASK;
    kept[row + START] = start;
    kept[row + END] = end;
    kept[row + STOP] = stop;
    kept[row + HASH] = hash;
    kept[row + FIRST] = first;
    kept[row + SINGULAR] = 0;
    kept[row + SEPARATOR] = UNREAD;
    if (end > start + 2 && text.charCodeAt(end - 1) === SMALL_S && isAcronym(text, start, end - 1)) {
      kept[row + SINGULAR] = finish(addUnits(WORD_SEED, text, start, end - 1));
      this.lastPlural = count;
    }
    this.position = stop;
    this.count = count + 1;
    return true;
  }
}
