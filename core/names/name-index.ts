import { TEXT_STEP, type Layout } from './layout.ts';
import type { Starts } from './starts.ts';

/** Bits of a filter cell: an alias goes on beyond this hash; one goes on with a word that may be small. */
export const GOES_ON = 2;
export const GOES_ON_SMALL = 4;

/** Bit of a filter cell: an alias has this hash. Even and odd hashes have a bit each, which halves the false alarms. */
export function endsBit(hash: number): number {
  return (hash & 1) === 0 ? 1 : 8;
}

/** Bits of the byte before an alias's words; the lower ones count them. */
export const ANY_CASE = 0x40;
export const WORD_COUNT = 0x3f;

/**
 * The part of a pack that finds aliases, as views of the file. Aliases are numbered in the order of the hashes of their folded texts.
 * README.md draws it.
 */
export interface NameIndex {
  aliasCount: number;
  starts: Starts;
  /** Four bits a hash, two hashes a byte. */
  filter: Uint8Array;
  filterShift: number;
  /** Number of the first alias of each bucket of hashes, and of the end. */
  buckets: Uint32Array;
  bucketShift: number;
  /** Of each alias, the eight bits of its hash that follow those of the bucket. */
  remainders: Uint8Array;
  textOffsets: Uint32Array;
  texts: Uint8Array;
  wordOffsets: Uint32Array;
  words: Uint8Array;
}

export function nameIndexOf(layout: Layout): NameIndex {
  return {
    aliasCount: layout.aliasCount,
    starts: { gate: layout.bytes('gate'), small: layout.startsSmall === 1 },
    filter: layout.bytes('filter'),
    filterShift: layout.filterShift,
    buckets: layout.numbers('buckets'),
    bucketShift: layout.bucketShift,
    remainders: layout.bytes('remainders'),
    textOffsets: layout.numbers('textOffsets'),
    texts: layout.bytes('texts'),
    wordOffsets: layout.numbers('wordOffsets'),
    words: layout.bytes('words'),
  };
}

/** Where the words of an alias are written in `texts`: only every fourth offset is stored, the others are walked to. */
export function textOffset(index: NameIndex, alias: number): number {
  const { texts } = index;
  let at = index.textOffsets[Math.floor(alias / TEXT_STEP)]!;
  for (let skip = alias % TEXT_STEP; skip > 0; skip--) {
    let words = texts[at++]! & WORD_COUNT;
    while (words > 0) if (texts[at++]! < 128) words--;
  }
  return at;
}
