import type { Layout } from './layout.ts';
import type { Starts } from './starts.ts';

/** Bit of a filter cell: an alias has this hash. Even and odd hashes have a bit each, which halves the false alarms. */
export function endsBit(hash: number): number {
  return (hash & 1) === 0 ? 1 : 8;
}

/**
 * The part of a pack that finds aliases, as views of the file. Aliases are numbered in the order of the hashes of their folded texts.
 * README.md draws it.
 */
export interface NameIndex {
  aliasCount: number;
  /** What is known of first words. */
  starts: Starts;
  /** What is known of runs of two words and more: cells as in `Starts`. */
  filter: Uint8Array;
  filterShift: number;
  /** For each bucket of hashes the number of its first alias and where it begins in `texts`; then those of the end. */
  buckets: Uint32Array;
  bucketShift: number;
  /** For each bucket a byte an alias, the eight bits of its hash that follow those of the bucket; then the aliases' texts. */
  texts: Uint8Array;
  wordOffsets: Uint32Array;
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
    texts: layout.bytes('texts'),
    wordOffsets: layout.numbers('wordOffsets'),
    words: layout.bytes('words'),
  };
}
