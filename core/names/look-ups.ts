import { MAX_DELAY, MAX_WORDS } from './words.ts';
import { placeOf, type NameIndex } from './name-index.ts';

/** So many look-ups are gathered before they are made. One first word may call for two more for each word that may follow. */
const ENOUGH = 64;
const ROOM = ENOUGH + 2 * MAX_WORDS;

/** What is kept of each, as columns; one set for all texts, since they are read one after the other. */
const hashes = new Int32Array(ROOM);
const firsts = new Int32Array(ROOM);
const lasts = new Int32Array(ROOM);
const plurals = new Uint8Array(ROOM);
const slots = new Int32Array(ROOM);
const ends = new Int32Array(ROOM);
const places = new Int32Array(ROOM);
const heads = new Uint8Array(ROOM);

/**
 * The look-ups that a text calls for. They are gathered and then made together, section by section of the pack: so the processor waits
 * for many places of its memory at once, where it would wait for one after the other if each look-up were made to its end.
 */
export class LookUps {
  count = 0;

  /** Words `first` to `last` may be an alias of this hash. `plural`: without the final "s" of the last. */
  add(hash: number, first: number, last: number, plural: boolean): void {
    const { count } = this;
    hashes[count] = hash;
    firsts[count] = first;
    lasts[count] = last;
    plurals[count] = plural ? 1 : 0;
    this.count = count + 1;
  }

  /** Whether it is time to make them: before there is no more room, and before the reader drops their words. */
  areDue(first: number): boolean {
    const { count } = this;
    return count >= ENOUGH || (count > 0 && first - firsts[0]! >= MAX_DELAY);
  }

  first(i: number): number {
    return firsts[i]!;
  }

  last(i: number): number {
    return lasts[i]!;
  }

  isPlural(i: number): boolean {
    return plurals[i] === 1;
  }

  /** The first slot whose remainder agrees; those that follow may agree, too. */
  slot(i: number): number {
    return slots[i]!;
  }

  /** Behind the last slot of its bucket. */
  end(i: number): number {
    return ends[i]!;
  }

  place(i: number): number {
    return places[i]!;
  }

  /** Finds the slots of them all, and drops those that have none. */
  make(index: NameIndex): void {
    this.enterBuckets(index);
    this.findRemainders(index);
    for (let i = 0; i < this.count; i++) places[i] = placeOf(index, slots[i]!);
    // Nobody asks for these: they bring the texts, with which words are compared next, into the processor's cache.
    for (let i = 0; i < this.count; i++) heads[i] = index.texts[places[i]!]!;
  }

  private enterBuckets({ buckets, bucketShift }: NameIndex): void {
    for (let i = 0; i < this.count; i++) {
      const bucket = hashes[i]! >>> bucketShift;
      slots[i] = buckets[bucket]!;
      ends[i] = buckets[bucket + 1]!;
    }
  }

  private findRemainders({ remainders, bucketShift }: NameIndex): void {
    let found = 0;
    for (let i = 0; i < this.count; i++) {
      const remainder = (hashes[i]! >>> (bucketShift - 8)) & 255;
      const end = ends[i]!;
      let slot = slots[i]!;
      // They are in ascending order.
      while (slot < end && remainders[slot]! < remainder) slot++;
      if (slot === end || remainders[slot] !== remainder) continue;
      firsts[found] = firsts[i]!;
      lasts[found] = lasts[i]!;
      plurals[found] = plurals[i]!;
      ends[found] = end;
      slots[found++] = slot;
    }
    this.count = found;
  }
}
