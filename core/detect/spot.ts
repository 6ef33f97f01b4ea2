/** A place in the article, to tell what comes before what: the block's number and UTF-16 code units in it. */
export interface Spot {
  order: number;
  start: number;
}

export const isBefore = (a: Spot, b: Spot): boolean => a.order < b.order || (a.order === b.order && a.start < b.start);

/** The last of the spots, which stand in reading order, that is before `here`. */
export function lastBefore(spots: readonly Spot[], here: Spot): Spot | undefined {
  let low = 0;
  for (let high = spots.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(spots[middle]!, here)) low = middle + 1;
    else high = middle;
  }
  return spots[low - 1];
}
