import type { Layout } from './layout.ts';
import type { Starts } from './starts.ts';

/** Of a slot: its alias is spelled like that of the slot before, and has another bearer. */
export const SAME = 1;

/**
 * The part of a pack that finds aliases, as views of the file. README.md draws it.
 */
export interface NameIndex {
  aliasCount: number;
  /** What is known of first words. */
  starts: Starts;
  /** What is known of runs of two words and more: see `runs.ts`. */
  filter: Uint8Array;
  filterShift: number;
  /** Slots stand for an alias of an entity each, in the order of hashes: for each bucket of hashes the number of its first, then of the end. */
  buckets: Uint32Array;
  bucketShift: number;
  /** Of each slot the eight bits of the hash that follow those of the bucket. */
  remainders: Uint8Array;
  /** Of each slot the place of its alias in `texts`: the lower 16 bits; twice the upper ones, plus `SAME`. */
  placesLow: Uint16Array;
  placesHigh: Uint16Array;
  /** See `alias-texts.ts`. */
  textOffsets: Uint32Array;
  texts: Uint8Array;
  words: Uint8Array;
}

export function nameIndexOf(layout: Layout): NameIndex {
  return {
    aliasCount: layout.aliasCount,
    starts: { cells: layout.bytes('firsts'), shift: layout.firstShift, small: layout.startsSmall === 1 },
    filter: layout.bytes('filter'),
    filterShift: layout.filterShift,
    buckets: layout.numbers('buckets'),
    bucketShift: layout.bucketShift,
    remainders: layout.bytes('remainders'),
    placesLow: layout.shorts('placesLow'),
    placesHigh: layout.shorts('placesHigh'),
    textOffsets: layout.numbers('textOffsets'),
    texts: layout.bytes('texts'),
    words: layout.bytes('words'),
  };
}

/** Where the alias of a slot is written in `texts`. */
export function placeOf({ placesLow, placesHigh }: NameIndex, slot: number): number {
  return ((placesHigh[slot]! >>> 1) << 16) | placesLow[slot]!;
}

/** The alias of a slot is also that of the slot before. */
export function isSameAsBefore({ placesHigh }: NameIndex, slot: number): boolean {
  return (placesHigh[slot]! & SAME) !== 0;
}
