import { Addresses } from './addresses.ts';
import { standsFree } from './boundary.ts';
import { join } from './hash.ts';
import type { NameHit } from './hit.ts';
import { GOES_ON, GOES_ON_SMALL, endsBit, type NameIndex } from './name-index.ts';
import type { Pack } from './pack.ts';
import { sameName, sameUnits } from './same-name.ts';
import { WALL } from './separator.ts';
import { Spelling } from './spelling.ts';
import { joinStarts } from './starts.ts';
import { MAX_WORDS, WordReader } from './words.ts';

/**
 * Finds every alias of the packs that stands in a text, on word boundaries: at each word the longest first, then the shorter ones
 * that begin there too, then those that begin inside it. Linear in the length of the text; offsets are UTF-16 code units.
 */
export function scan(text: string, packs: readonly Pack[]): NameHit[] {
  return new Scan(text, packs).run();
}

class Scan {
  private readonly packs: readonly NameIndex[];
  private readonly words: WordReader;
  private readonly addresses: Addresses;
  private readonly spelling = new Spelling();
  private readonly hits: NameHit[] = [];

  constructor(text: string, packs: readonly Pack[]) {
    this.packs = packs.map(({ names }) => names);
    this.words = new WordReader(text);
    this.addresses = new Addresses(text);
  }

  run(): NameHit[] {
    const { words, packs, hits } = this;
    const starts = joinStarts(packs.map((pack) => pack.starts));
    for (let first = 0; ; first++) {
      // Words that were read to complete an earlier name come first.
      if (first < words.count) {
        if (!words.mayStart(first, starts.gate)) continue;
      } else if (!words.nextStart(starts)) return hits;
      const before = hits.length;
      for (let pack = 0; pack < packs.length; pack++) this.followFrom(first, pack);
      if (hits.length > before + 1) hits.push(...hits.splice(before).sort(longestFirst));
    }
  }

  /** Finds the aliases of a pack that begin with word `first`. */
  private followFrom(first: number, pack: number): void {
    const hash = this.words.hash(first);
    const bits = filterBits(this.packs[pack]!, hash);
    if ((bits & endsBit(hash)) !== 0) this.lookUp(pack, hash, first, first, false);
    if (this.words.lastPlural >= first) this.lookUpSingular(pack, undefined, first, first);
    if ((bits & GOES_ON) !== 0) this.followOn(first, pack, hash, bits);
  }

  /** Follows the aliases that go on beyond word `first`, word by word. */
  private followOn(first: number, pack: number, hash: number, bits: number): void {
    const { words } = this;
    const names = this.packs[pack]!;
    for (let last = first + 1; (bits & GOES_ON) !== 0 && last - first < MAX_WORDS; last++) {
      if ((bits & GOES_ON_SMALL) === 0 && words.isSmallNext(last - 1)) return;
      if (last === words.count && !words.next()) return;
      const separator = words.separatorBefore(last);
      if (separator === WALL) return;
      if (words.lastPlural >= first) this.lookUpSingular(pack, hash, first, last);
      hash = join(hash, separator, words.hash(last));
      bits = filterBits(names, hash);
      if ((bits & endsBit(hash)) !== 0) this.lookUp(pack, hash, first, last, false);
    }
  }

  /** "PMUs" for "PMU", at the end of a name; `before`: the hash of the words before it. */
  private lookUpSingular(pack: number, before: number | undefined, first: number, last: number): void {
    const singular = this.words.singularHash(last);
    if (singular === 0) return;
    const hash = before === undefined ? singular : join(before, this.words.separatorBefore(last), singular);
    if ((filterBits(this.packs[pack]!, hash) & endsBit(hash)) !== 0) this.lookUp(pack, hash, first, last, true);
  }

  /** Compares words `first` to `last` with every alias of this hash: a bucket's aliases whose remainders agree. */
  private lookUp(pack: number, hash: number, first: number, last: number, plural: boolean): void {
    const names = this.packs[pack]!;
    const bucket = hash >>> names.bucketShift;
    const remainder = (hash >>> (names.bucketShift - 8)) & 255;
    const end = names.buckets[bucket + 1]!;
    for (let alias = names.buckets[bucket]!; alias < end; alias++) {
      if (names.remainders[alias] !== remainder) continue;
      if (this.isSpelledSo(names, alias, first, last, plural)) this.found(pack, alias, first, last);
    }
  }

  /** Most names are written just as they are stored; only the others need to be folded. */
  private isSpelledSo(names: NameIndex, alias: number, first: number, last: number, plural: boolean): boolean {
    const { words, spelling } = this;
    if (!plural && sameUnits(names, alias, words.text, words.start(first), words.end(last))) return true;
    spelling.open(names, alias);
    return sameName(spelling, words, first, last, plural);
  }

  private found(pack: number, alias: number, first: number, last: number): void {
    const start = this.words.start(first);
    const end = this.words.end(last);
    if (!standsFree(this.words.text, start, end) || this.addresses.contain(start, end)) return;
    this.hits.push({ start, end, pack, alias });
  }
}

function filterBits(names: NameIndex, hash: number): number {
  const cell = hash >>> names.filterShift;
  return names.filter[cell >>> 1]! >>> ((cell & 1) << 2);
}

function longestFirst(a: NameHit, b: NameHit): number {
  return b.end - a.end || a.pack - b.pack || a.alias - b.alias;
}
