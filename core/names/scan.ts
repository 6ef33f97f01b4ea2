import { Addresses, standsApart } from './addresses.ts';
import { standsFree } from './boundary.ts';
import { join } from './hash.ts';
import type { NameHit } from './hit.ts';
import { ENDS, GOES_ON, GOES_ON_SMALL, type Known } from './known.ts';
import { isSameAsBefore, placeOf, type NameIndex } from './name-index.ts';
import { LookUps } from './look-ups.ts';
import type { Pack } from './pack.ts';
import { knownOfRun } from './runs.ts';
import { sameName } from './same-name.ts';
import { WALL } from './separator.ts';
import { Spelling } from './spelling.ts';
import { MAX_WORDS, WordReader } from './words.ts';

/**
 * Finds every alias of the packs that stands in a text, on word boundaries: at each word the longest first, then the shorter ones
 * that begin there too, then those that begin inside it. Linear in the length of the text; offsets are UTF-16 code units.
 */
export function scan(text: string, packs: readonly Pack[]): NameHit[] {
  const hits: NameHit[] = [];
  packs.forEach(({ names }, pack) => new Scan(text, names, pack, hits).run());
  return packs.length > 1 ? hits.sort(inOrder) : hits;
}

class Scan {
  private readonly names: NameIndex;
  private readonly pack: number;
  private readonly hits: NameHit[];
  private readonly words: WordReader;
  private readonly addresses: Addresses;
  private readonly spelling = new Spelling();
  private readonly lookUps = new LookUps();

  constructor(text: string, names: NameIndex, pack: number, hits: NameHit[]) {
    this.names = names;
    this.pack = pack;
    this.hits = hits;
    this.words = new WordReader(text, names.starts);
    this.addresses = new Addresses(text);
  }

  run(): void {
    const { words } = this;
    // Words that were read to complete an earlier name come first.
    for (let first = 0; first < words.count || words.nextStart(); first++) {
      const known = words.asFirst(first);
      if (known === 0) continue;
      this.followFrom(first, known);
      if (this.lookUps.areDue(first)) this.lookUpGathered();
    }
    this.lookUpGathered();
  }

  /** Finds the aliases that begin with word `first`. */
  private followFrom(first: number, known: Known): void {
    const hash = this.words.hash(first);
    if ((known & ENDS) !== 0) this.lookUps.add(hash, first, first, false);
    if (this.words.lastPlural >= first) this.lookUpSingular(undefined, first, first);
    if ((known & GOES_ON) !== 0) this.followOn(first, hash, known);
  }

  /** Follows the aliases that go on beyond word `first`, word by word. */
  private followOn(first: number, hash: number, known: Known): void {
    const { words } = this;
    const { filter, filterShift } = this.names;
    for (let last = first + 1; (known & GOES_ON) !== 0 && last - first < MAX_WORDS; last++) {
      if ((known & GOES_ON_SMALL) === 0 && words.isSmallNext(last - 1)) return;
      if (last === words.count && !words.next()) return;
      const separator = words.separatorBefore(last);
      if (separator === WALL) return;
      if (words.lastPlural >= first) this.lookUpSingular(hash, first, last);
      hash = join(hash, separator, words.hash(last));
      known = knownOfRun(filter, filterShift, hash);
      if ((known & ENDS) !== 0) this.lookUps.add(hash, first, last, false);
    }
  }

  /** "PMUs" for "PMU", at the end of a name; `before`: the hash of the words before it. */
  private lookUpSingular(before: number | undefined, first: number, last: number): void {
    const singular = this.words.singularHash(last);
    if (singular === 0) return;
    const hash = before === undefined ? singular : join(before, this.words.separatorBefore(last), singular);
    this.lookUps.add(hash, first, last, true);
  }

  /** Makes the look-ups that were gathered. */
  private lookUpGathered(): void {
    const { hits, lookUps } = this;
    const before = hits.length;
    lookUps.make(this.names);
    for (let i = 0; i < lookUps.count; i++) this.compare(i);
    lookUps.count = 0;
    if (hits.length > before + 1) sortFrom(hits, before);
  }

  /** Compares the words of a look-up with every alias whose hash agrees so far as slots tell. */
  private compare(i: number): void {
    const { names, lookUps } = this;
    const { remainders } = names;
    const end = lookUps.end(i);
    let slot = lookUps.slot(i);
    const remainder = remainders[slot];
    let place = lookUps.place(i);
    for (;;) {
      if (this.isSpelledSo(place, i)) this.found(slot, lookUps.first(i), lookUps.last(i));
      // Slots of one spelling stand side by side, and the first stands for them all.
      do slot++;
      while (slot < end && isSameAsBefore(names, slot));
      if (slot >= end || remainders[slot] !== remainder) return;
      place = placeOf(names, slot);
    }
  }

  private isSpelledSo(place: number, i: number): boolean {
    const { lookUps } = this;
    this.spelling.open(this.names, place);
    return sameName(this.spelling, this.words, lookUps.first(i), lookUps.last(i), lookUps.isPlural(i));
  }

  private found(alias: number, first: number, last: number): void {
    const start = this.words.start(first);
    const end = this.words.end(last);
    const { text } = this.words;
    if (!standsApart(text, start, end) && (!standsFree(text, start, end) || this.addresses.contain(start, end))) return;
    this.hits.push({ start, end, pack: this.pack, alias });
  }
}

/** Sorts the few hits of one beginning in place (by insertion); they are nearly in the opposite order. */
function sortFrom(hits: NameHit[], from: number): void {
  for (let i = from + 1; i < hits.length; i++) {
    const hit = hits[i]!;
    let at = i;
    for (; at > from && inOrder(hits[at - 1]!, hit) > 0; at--) hits[at] = hits[at - 1]!;
    hits[at] = hit;
  }
}

function inOrder(a: NameHit, b: NameHit): number {
  return a.start - b.start || b.end - a.end || a.pack - b.pack || a.alias - b.alias;
}
