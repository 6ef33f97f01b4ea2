import { ByteWriter, NumberWriter, varintBytes } from './byte-writer.ts';
import { buildWords } from './build-words.ts';
import { ANY_CASE_MARK, type CollectedAliases } from './collect-aliases.ts';
import { NO_ALIAS } from './entities.ts';
import { orderByHash } from './hash-order.ts';
import { endsBit } from './name-index.ts';
import { POSTING_STEP, writeCandidate } from './postings.ts';
import { ANY_CASE } from './spelling.ts';
import { CellWriter, GOES_ON, GOES_ON_SMALL } from './starts.ts';

/** Cells for each of the first words, for each alias of several: fewer would give more false alarms, more would not stay in a cache. */
const CELLS_A_START = 4;
const CELLS_AN_ALIAS = 3;

/** The sections of a pack that find aliases; README.md draws them. `names`: of each entity; one of its aliases may be just that. */
export function buildIndex(collected: CollectedAliases, names: readonly string[]) {
  const { spellings } = collected;
  const hashes = collected.hashes.done();
  const entities = collected.entities.done();
  const flags = collected.flags.done();
  const order = orderOfAliases(hashes, spellings, entities);
  const startsAlias = (i: number) => i === 0 || spellings[order[i]!] !== spellings[order[i - 1]!];

  let aliasCount = 0;
  for (let i = 0; i < order.length; i++) if (startsAlias(i)) aliasCount++;
  const bits = bucketBits(aliasCount);
  const bucketShift = 32 - bits;
  const buckets = new NumberWriter();
  const nameAliases = new Uint32Array(names.length).fill(NO_ALIAS);
  const dictionary = buildWords(spellings);
  const [texts, postings, postingOffsets] = [new ByteWriter(), new ByteWriter(), new NumberWriter()];

  let alias = 0;
  for (let i = 0, bucket = 0; bucket <= 2 ** bits; bucket++) {
    buckets.push(alias);
    buckets.push(texts.length);
    const items: number[] = [];
    for (; i < order.length && hashes[order[i]!]! >>> bucketShift === bucket; i++) {
      const item = order[i]!;
      if (startsAlias(i)) {
        items.push(item);
        if (alias++ % POSTING_STEP === 0) postingOffsets.push(postings.length);
      }
      if (spellings[item] === names[entities[item]!]) nameAliases[entities[item]!] = alias - 1;
      const more = i + 1 < order.length && !startsAlias(i + 1);
      writeCandidate(postings, { entity: entities[item]!, flags: flags[item]! }, more);
    }
    for (const item of items) texts.byte(hashes[item]! >>> (bucketShift - 8));
    for (const item of items) writeText(texts, spellings[item]!, dictionary.numbers);
  }
  const firsts = firstWords(collected);
  const filter = filterOfRuns(collected);

  return {
    nameAliases,
    counts: {
      aliasCount,
      filterShift: filter.shift,
      bucketShift,
      startsSmall: collected.startsSmall ? 1 : 0,
      firstShift: firsts.shift,
    },
    sections: {
      firsts: firsts.bytes,
      filter: filter.bytes,
      buckets: buckets.done(),
      postingOffsets: postingOffsets.done(),
      postings: postings.done(),
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

function firstWords(collected: CollectedAliases): CellWriter {
  const firsts = new CellWriter(CELLS_A_START * collected.firsts.size);
  for (const [hash, bits] of collected.firsts) firsts.add(hash, bits);
  return firsts;
}

function filterOfRuns(collected: CollectedAliases): CellWriter {
  const filter = new CellWriter(CELLS_AN_ALIAS * collected.wholes.length);
  for (const hash of collected.wholes.done()) filter.add(hash, endsBit(hash));
  for (const hash of collected.beginnings.done()) filter.add(hash, GOES_ON);
  for (const hash of collected.smallBeginnings.done()) filter.add(hash, GOES_ON_SMALL);
  return filter;
}

/** Four to eight aliases a bucket; at most 24 bits, since a remainder takes the next eight. */
function bucketBits(aliasCount: number): number {
  return Math.min(24, Math.max(4, Math.floor(Math.log2(aliasCount / 4 + 1))));
}

/** The length in bytes of what follows, times two, plus one if letter case does not matter; then the words' numbers. */
function writeText(texts: ByteWriter, spelling: string, numbers: ReadonlyMap<string, number>): void {
  const anyCase = spelling.endsWith(ANY_CASE_MARK);
  const words = (anyCase ? spelling.slice(0, -1) : spelling).split(' ').map((word) => numbers.get(word)!);
  const length = words.reduce((sum, word) => sum + varintBytes(word), 0);
  texts.varint(length * 2 + (anyCase ? ANY_CASE : 0));
  for (const word of words) texts.varint(word);
}
