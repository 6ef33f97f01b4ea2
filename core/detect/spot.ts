import type { Reading } from './reading.ts';

/** A word or a character of the article as one number: what comes later is greater, and what stands there can be looked up by it. */
export type Spot = number;

const LONGEST_BLOCK = 2 ** 30;

export function spotOf({ order }: Pick<Reading, 'order'>, index: number): Spot {
  return order * LONGEST_BLOCK + index;
}

/** The last of the spots, which stand in reading order, that is before `here`. */
export function lastBefore(spots: readonly Spot[], here: Spot): Spot | undefined {
  let low = 0;
  for (let high = spots.length; low < high;) {
    const middle = (low + high) >> 1;
    if (spots[middle]! < here) low = middle + 1;
    else high = middle;
  }
  return spots[low - 1];
}
