import { bearerOf } from './alias-texts.ts';
import { namesInId, strayMark } from './id-names.ts';
import { placeOf, type NameIndex } from './name-index.ts';

/** The entities whose ids their names do not tell, in ascending order, each with the mark of its id. */
export interface Strays {
  entities: Uint32Array;
  marks: Uint16Array;
}

/** Number of the entity with this id, or -1. `idOf` is asked for the few that may be meant. */
export function findId(id: string, names: NameIndex, strays: Strays, idOf: (entity: number) => string): number {
  const mark = strayMark(id);
  for (let at = strays.marks.indexOf(mark); at >= 0; at = strays.marks.indexOf(mark, at + 1)) {
    const entity = strays.entities[at]!;
    if (idOf(entity) === id) return entity;
  }
  for (const hash of namesInId(id)) {
    const entity = bearersOf(names, hash).find((entity) => idOf(entity) === id);
    if (entity !== undefined) return entity;
  }
  return -1;
}

/** The entities with an alias whose hash is this one, or like it so far as slots tell. */
function bearersOf(names: NameIndex, hash: number): number[] {
  const { buckets, bucketShift, remainders, texts, textOffsets } = names;
  const bucket = hash >>> bucketShift;
  const remainder = (hash >>> (bucketShift - 8)) & 255;
  const bearers: number[] = [];
  for (let slot = buckets[bucket]!; slot < buckets[bucket + 1]!; slot++) {
    if (remainders[slot] === remainder) bearers.push(bearerOf(texts, textOffsets, placeOf(names, slot)));
  }
  return bearers;
}
