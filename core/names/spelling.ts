import type { NameIndex } from './name-index.ts';
import { SPACE } from './separator.ts';

/** Of the number before an alias's words, which otherwise is twice the length of these in bytes: letter case does not matter. */
export const ANY_CASE = 1;

/** Where the alias behind the one at `at` is written. */
export function nextText(texts: Uint8Array, at: number): number {
  const low = texts[at++]!;
  if (low < 128) return at + (low >>> 1);
  const high = texts[at++]!;
  return at + (((high << 7) | (low & 127)) >>> 1);
}

/** Reads the stored form of an alias, unit by unit and without making strings. One object serves for many aliases. */
export class Spelling {
  /** Letter case does not matter. */
  anyCase = false;
  private index!: NameIndex;
  /** In `texts`, where the number of the next word is, and where there are no more. */
  private nextWord = 0;
  private wordsEnd = 0;
  /** In `words`, the rest of the current word. */
  private at = 0;
  private end = 0;
  private pendingLow = 0;

  /** Starts to read the alias that is written at `at` in `texts`. */
  open(index: NameIndex, at: number): void {
    const { texts } = index;
    this.index = index;
    this.anyCase = (texts[at]! & ANY_CASE) !== 0;
    this.wordsEnd = nextText(texts, at);
    this.nextWord = at + (texts[at]! < 128 ? 1 : 2);
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
    if (this.at < this.end) return this.decode();
    if (this.nextWord === this.wordsEnd) return -1;
    this.enterWord();
    return SPACE;
  }

  private enterWord(): void {
    let word = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.index.texts[this.nextWord++]!;
      word |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    this.at = this.index.wordOffsets[word]!;
    this.end = this.index.wordOffsets[word + 1]!;
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

/** The stored form of an alias as a string. */
export function spellingOf(index: NameIndex, alias: number): string {
  const spelling = new Spelling();
  spelling.open(index, textOf(index, alias));
  let text = '';
  for (let unit = spelling.next(); unit >= 0; unit = spelling.next()) text += String.fromCharCode(unit);
  return text;
}

/** Where an alias is written: that of its bucket, the last that does not begin behind it, is searched for. */
function textOf({ buckets, texts }: NameIndex, alias: number): number {
  let low = 0;
  let high = buckets.length / 2 - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (buckets[2 * middle]! <= alias) low = middle;
    else high = middle;
  }
  const first = buckets[2 * low]!;
  let at = buckets[2 * low + 1]! + (buckets[2 * low + 2]! - first);
  for (let skip = alias - first; skip > 0; skip--) at = nextText(texts, at);
  return at;
}
