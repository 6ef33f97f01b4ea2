import { ANY_CASE, headAt, wordsAt, wordsEnd } from './alias-texts.ts';
import type { NameIndex } from './name-index.ts';
import { SPACE } from './separator.ts';
import { END_OF_WORD, wordPlace } from './word-place.ts';

/** Reads the stored form of an alias, unit by unit and without making strings. One object serves for many aliases. */
export class Spelling {
  /** Letter case does not matter. */
  anyCase = false;
  private index!: NameIndex;
  /** In `texts`, where the number of the next word is, and where there are no more. */
  private nextWord = 0;
  private noMoreWords = 0;
  /** In `words`, the rest of the current word. */
  private at = 0;
  private pendingLow = 0;

  /** Starts to read the alias that is written at `at` in `texts`. */
  open(index: NameIndex, at: number): void {
    const { texts } = index;
    this.index = index;
    this.anyCase = (headAt(texts, at) & ANY_CASE) !== 0;
    this.nextWord = wordsAt(texts, at);
    this.noMoreWords = wordsEnd(texts, at);
    this.pendingLow = 0;
    this.enterWord();
  }

  /** The next UTF-16 code unit, or -1 at the end. */
  next(): number {
    if (this.pendingLow !== 0) {
      const low = this.pendingLow;
      this.pendingLow = 0;
      return low;
    }
    if (this.index.words[this.at] !== END_OF_WORD) return this.decode();
    if (this.nextWord === this.noMoreWords) return -1;
    this.enterWord();
    return SPACE;
  }

  /** Passes over what is, unit by unit, the same as `text.slice(from, to)`, in ASCII and in one word of the dictionary. Where they part. */
  skipSame(text: string, from: number, to: number): number {
    if (this.pendingLow !== 0) return from;
    const { words } = this.index;
    let { at } = this;
    for (; from < to; from++, at++) {
      const byte = words[at]!;
      if (byte > 127 || byte !== text.charCodeAt(from)) break;
    }
    this.at = at;
    return from;
  }

  private enterWord(): void {
    let word = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.index.texts[this.nextWord++]!;
      word |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    this.at = wordPlace(word);
  }

  /** One code point of UTF-8 (RFC 3629); `words` was written by `TextEncoder` and is covered by the checksum. */
  private decode(): number {
    const { words } = this.index;
    const first = words[this.at++]!;
    if (first < 0x80) return first;
    if (first < 0xe0) return ((first & 31) << 6) | (words[this.at++]! & 63);
    const second = words[this.at++]! & 63;
    const third = words[this.at++]! & 63;
    if (first < 0xf0) return ((first & 15) << 12) | (second << 6) | third;
    const point = ((first & 7) << 18) | (second << 12) | (third << 6) | (words[this.at++]! & 63);
    this.pendingLow = 0xdc00 | (point & 0x3ff);
    return 0xd7c0 + (point >>> 10);
  }
}

/** The stored form of the alias that is written at `at` in `texts`, as a string. */
export function spellingAt(index: NameIndex, at: number): string {
  const spelling = new Spelling();
  spelling.open(index, at);
  let text = '';
  for (let unit = spelling.next(); unit >= 0; unit = spelling.next()) text += String.fromCharCode(unit);
  return text;
}
