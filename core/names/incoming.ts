import { ByteWriter, NumberWriter } from './byte-writer.ts';

/** Where the list of every sixteenth entity begins is written down; the way to the others is walked. */
const LISTS_A_STEP = 16;

/** For each entity the numbers of those that point at it: how many, then the way from each number to the next, as varints. */
export function writeIncoming(linksOf: readonly (readonly number[])[]) {
  const incoming = linksOf.map((): number[] => []);
  linksOf.forEach((links, from) => {
    for (const to of new Set(links)) if (to !== from) incoming[to]!.push(from);
  });
  const bytes = new ByteWriter();
  const offsets = new NumberWriter();
  incoming.forEach((list, entity) => {
    if (entity % LISTS_A_STEP === 0) offsets.push(bytes.length);
    bytes.varint(list.length);
    list.forEach((from, i) => bytes.varint(from - (list[i - 1] ?? 0)));
  });
  return { incoming: bytes.done(), incomingOffsets: offsets.done() };
}

/** The entities that point at this one, in ascending order. */
export function incomingOf(bytes: Uint8Array, offsets: Uint32Array, entity: number): number[] {
  let at = offsets[Math.floor(entity / LISTS_A_STEP)]!;
  const varint = () => {
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  for (let skip = entity % LISTS_A_STEP; skip > 0; skip--) for (let left = varint(); left > 0; left--) varint();
  const list: number[] = [];
  let from = 0;
  for (let left = varint(); left > 0; left--) list.push((from += varint()));
  return list;
}
