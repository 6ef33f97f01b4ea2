import { ENDS, GOES_ON, GOES_ON_SMALL, type Known } from './known.ts';

/**
 * What is known of runs of two words and more: `filter` has four bits, called cell, for the highest bits of a run's hash; two cells a
 * byte, low half first. Those of `known.ts`, and one more: even and odd hashes have a bit each to say that an alias ends, which
 * halves the false alarms.
 */
const ENDS_ODD = 8;

export function knownOfRun(filter: Uint8Array, shift: number, hash: number): Known {
  const place = hash >>> shift;
  const cell = filter[place >>> 1]! >>> ((place & 1) << 2);
  return (cell & (GOES_ON | GOES_ON_SMALL)) | (cell & endsBit(hash) ? ENDS : 0);
}

/** Adds what is known of a run. */
export function addRun(filter: Uint8Array, shift: number, hash: number, known: Known): void {
  const place = hash >>> shift;
  const bits = (known & (GOES_ON | GOES_ON_SMALL)) | (known & ENDS ? endsBit(hash) : 0);
  filter[place >>> 1]! |= bits << ((place & 1) << 2);
}

function endsBit(hash: number): number {
  return (hash & 1) === 0 ? ENDS : ENDS_ODD;
}
