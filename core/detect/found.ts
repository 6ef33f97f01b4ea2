import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** A mention in the making: sorted and checked against the others before it leaves. */
export interface Found {
  reading: Reading;
  start: number;
  end: number;
  card: string;
  confidence: number;
  reason: string;
}

/** Keeps a set of stretches per block; tells which are still free. */
export class Occupied {
  #byBlock = new Map<number, Found[]>();

  /** Is the stretch free of accepted mentions? */
  isFree(order: number, start: number, end: number): boolean {
    return !(this.#byBlock.get(order) ?? []).some((other) => other.start < end && start < other.end);
  }

  /** Takes the mention unless another one stands there. */
  add(found: Found): boolean {
    const { order } = found.reading;
    if (!this.isFree(order, found.start, found.end)) return false;
    const list = this.#byBlock.get(order);
    if (list) list.push(found);
    else this.#byBlock.set(order, [found]);
    return true;
  }

  /** All mentions by block, then start. */
  mentions(): Mention[] {
    return [...this.#byBlock.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([, list]) => list.sort((a, b) => a.start - b.start))
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
