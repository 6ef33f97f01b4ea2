import type { Mention } from '../mention.ts';
import type { Reading } from '../reading/reading.ts';

/** A mention in the making: sorted and checked against the others before it leaves. */
export interface Found {
  reading: Reading;
  start: number;
  end: number;
  card: string;
  confidence: number;
  reason: string;
}

/** Accepted mentions per block, in order; tells which stretches are still free. */
export class Occupied {
  #byBlock = new Map<number, Found[]>();

  /** Takes the mention unless another one stands there. */
  add(found: Found): boolean {
    const { order } = found.reading;
    const list = this.#byBlock.get(order) ?? [];
    if (list.length === 0) this.#byBlock.set(order, list);
    const at = firstBehind(list, found.start);
    const next = list[at];
    const before = list[at - 1];
    if ((next && next.start < found.end) || (before && before.end > found.start)) return false;
    list.splice(at, 0, found);
    return true;
  }

  /** All mentions by block, then start. */
  mentions(): Mention[] {
    return [...this.#byBlock.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([, list]) => list)
      .map(({ reading, start, end, card, confidence, reason }) => ({
        block: reading.block.id,
        start,
        end,
        card,
        confidence: Math.round(confidence * 1000) / 1000,
        reason,
      }));
  }
}

/** Index of the first mention that starts at or behind `start`. */
function firstBehind(list: readonly Found[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
