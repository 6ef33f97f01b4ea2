import { ByteWriter, NumberWriter } from './byte-writer.ts';
import { ANY_CASE_MARK, type CollectedAliases } from './collect-aliases.ts';
import { orderByHash } from './hash-order.ts';
import { TEXT_STEP } from './layout.ts';
import { ANY_CASE, GOES_ON, GOES_ON_SMALL, endsBit } from './name-index.ts';
import { POSTING_STEP, writeCandidate } from './postings.ts';
import { buildWords } from './build-words.ts';

/** The sections of a pack that find aliases; README.md draws them. */
export function buildIndex(collected: CollectedAliases) {
  const { spellings } = collected;
  const hashes = collected.hashes.done();
  const entities = collected.entities.done();
  const flags = collected.flags.done();
  const order = orderOfAliases(hashes, spellings, entities);
  const startsAlias = (i: number) => i === 0 || spellings[order[i]!] !== spellings[order[i - 1]!];

  let aliasCount = 0;
  for (let i = 0; i < order.length; i++) if (startsAlias(i)) aliasCount++;
  const filter = new Filter(aliasCount);
  const bucketShift = 32 - bucketBits(aliasCount);
  const buckets = new Uint32Array(2 ** (32 - bucketShift) + 1);
  const remainders = new Uint8Array(aliasCount);
  const dictionary = buildWords(spellings);
  const [texts, postings] = [new ByteWriter(), new ByteWriter()];
  const [textOffsets, postingOffsets] = [new NumberWriter(), new NumberWriter()];

  let alias = -1;
  for (let i = 0; i < order.length; i++) {
    const item = order[i]!;
    if (startsAlias(i)) {
      alias++;
      const hash = hashes[item]!;
      filter.add(hash, endsBit(hash));
      buckets[(hash >>> bucketShift) + 1]!++;
      remainders[alias] = hash >>> (bucketShift - 8);
      if (alias % TEXT_STEP === 0) textOffsets.push(texts.length);
      if (alias % POSTING_STEP === 0) postingOffsets.push(postings.length);
      writeText(texts, spellings[item]!, dictionary.numbers);
    }
    const more = i + 1 < order.length && !startsAlias(i + 1);
    writeCandidate(postings, { entity: entities[item]!, flags: flags[item]! }, more);
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  for (const hash of collected.beginnings.done()) filter.add(hash, GOES_ON);
  for (const hash of collected.smallBeginnings.done()) filter.add(hash, GOES_ON_SMALL);

  return {
    counts: { aliasCount, filterShift: filter.shift, bucketShift, startsSmall: collected.startsSmall ? 1 : 0 },
    sections: {
      gate: collected.gate,
      filter: filter.bytes,
      buckets,
      remainders,
      postingOffsets: postingOffsets.done(),
      postings: postings.done(),
      textOffsets: textOffsets.done(),
      texts: texts.done(),
      wordOffsets: dictionary.offsets,
      words: dictionary.bytes,
    },
  };
}

/** By hash; of equal hashes by spelling, capitals first; of equal spellings by entity. */
function orderOfAliases(hashes: Uint32Array, spellings: readonly string[], entities: Uint32Array): Uint32Array {
  const order = orderByHash(hashes);
  const compare = (a: number, b: number) => {
    const [x, y] = [spellings[a]!, spellings[b]!];
    return x === y ? entities[a]! - entities[b]! : x < y ? -1 : 1;
  };
  for (let from = 0, to = 1; to <= order.length; to++) {
    if (to < order.length && hashes[order[to]!] === hashes[order[from]!]) continue;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

/** Four bits for each of 2^n hashes, three to six times as many as there are aliases. */
class Filter {
  readonly shift: number;
  readonly bytes: Uint8Array;

  constructor(aliasCount: number) {
    const bits = Math.max(6, Math.ceil(Math.log2(aliasCount * 3 + 1)));
    this.shift = 32 - bits;
    this.bytes = new Uint8Array(2 ** (bits - 1));
  }

  add(hash: number, bit: number): void {
    const cell = hash >>> this.shift;
    this.bytes[cell >>> 1]! |= bit << ((cell & 1) << 2);
  }
}

/** Four to eight aliases a bucket; at most 24 bits, since a remainder takes the next eight. */
function bucketBits(aliasCount: number): number {
  return Math.min(24, Math.max(4, Math.floor(Math.log2(aliasCount / 4 + 1))));
}

function writeText(texts: ByteWriter, spelling: string, numbers: ReadonlyMap<string, number>): void {
  const anyCase = spelling.endsWith(ANY_CASE_MARK);
  const words = (anyCase ? spelling.slice(0, -1) : spelling).split(' ');
  texts.byte(words.length | (anyCase ? ANY_CASE : 0));
  for (const word of words) texts.varint(numbers.get(word)!);
}
