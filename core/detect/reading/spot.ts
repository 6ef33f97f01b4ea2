import type { Reading } from './reading.ts';

/** A word or a character of the article as one number: what comes later is greater, and what stands there can be looked up by it. */
export type Spot = number;

/** `index`: of a character (UTF-16 code unit) or of a word of the block; the two are not to be mixed. */
export function spotOf({ from }: Pick<Reading, 'from'>, index: number): Spot {
  return from + index;
}

/** Of items in reading order the one at `spot`, if there is one. */
export function itemAt<Item>(items: readonly Item[], spotOfItem: (item: Item) => Spot, spot: Spot): Item | undefined {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if (spotOfItem(items[middle]!) < spot) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item !== undefined && spotOfItem(item) === spot ? item : undefined;
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
