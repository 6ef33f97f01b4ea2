import { buildTexts } from './build-texts.ts';
import type { CollectedAliases } from './collect-aliases.ts';
import { orderByHash } from './hash-order.ts';
import { ENDS, GOES_ON, GOES_ON_SMALL } from './known.ts';
import { SAME } from './name-index.ts';
import { addRun } from './runs.ts';

/** Cells for each of the first words, for each alias of several: fewer would give more false alarms, more would not stay in a cache. */
const CELLS_A_START = 4;
const CELLS_AN_ALIAS = 2;

/** The sections of a pack that find aliases; README.md draws them. */
export function buildIndex(collected: CollectedAliases, entityCount: number) {
  const { spellings } = collected;
  const hashes = collected.hashes.done();
  const order = orderOfAliases(hashes, spellings, collected.entities.done());
  const { places, sections } = buildTexts(collected, entityCount);
  const bits = bucketBits(order.length);
  const bucketShift = 32 - bits;
  const buckets = new Uint32Array(2 ** bits + 1);
  const remainders = new Uint8Array(order.length);
  const placesLow = new Uint16Array(order.length);
  const placesHigh = new Uint16Array(order.length);

  let aliasCount = 0;
  order.forEach((item, slot) => {
    const hash = hashes[item]!;
    const same = slot > 0 && spellings[item] === spellings[order[slot - 1]!];
    buckets[(hash >>> bucketShift) + 1]!++;
    remainders[slot] = hash >>> (bucketShift - 8);
    placesLow[slot] = places[item]!;
    placesHigh[slot] = (places[item]! >>> 16) * 2 + (same ? SAME : 0);
    if (!same) aliasCount++;
  });
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  const firsts = firstWords(collected);
  const filter = filterOfRuns(collected);

  return {
    counts: {
      aliasCount,
      filterShift: filter.shift,
      bucketShift,
      startsSmall: collected.startsSmall ? 1 : 0,
      firstShift: firsts.shift,
    },
    sections: {
      firsts: firsts.cells,
      filter: filter.cells,
      buckets,
      remainders,
      placesLow,
      placesHigh,
      ...sections,
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

function firstWords({ firsts }: CollectedAliases) {
  const bits = cellBits(CELLS_A_START * firsts.size);
  const cells = new Uint8Array(2 ** bits);
  for (const [hash, known] of firsts) cells[hash >>> (32 - bits)]! |= known;
  return { cells, shift: 32 - bits };
}

function filterOfRuns({ wholes, beginnings, smallBeginnings }: CollectedAliases) {
  const bits = cellBits(CELLS_AN_ALIAS * wholes.length);
  const shift = 32 - bits;
  const cells = new Uint8Array(2 ** (bits - 1));
  for (const hash of wholes.done()) addRun(cells, shift, hash, ENDS);
  for (const hash of beginnings.done()) addRun(cells, shift, hash, GOES_ON);
  for (const hash of smallBeginnings.done()) addRun(cells, shift, hash, GOES_ON_SMALL);
  return { cells, shift };
}

/** So many bits number so many cells at least. */
function cellBits(cells: number): number {
  return Math.max(6, Math.ceil(Math.log2(cells + 1)));
}

/** Eight to sixteen slots a bucket; at most 24 bits, since a remainder takes the next eight. */
function bucketBits(slots: number): number {
  return Math.min(24, Math.max(4, Math.floor(Math.log2(slots / 8 + 1))));
}
