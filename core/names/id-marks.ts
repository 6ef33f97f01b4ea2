import { WORD_SEED, addUnit, finish } from './hash.ts';

/** 16 bits of an id's hash: few ids of a pack have the same. */
export function idMark(id: string): number {
  let hash = WORD_SEED;
  for (let i = 0; i < id.length; i++) hash = addUnit(hash, id.charCodeAt(i));
  return finish(hash) >>> 16;
}

/** Number of the entity with this id, or -1. `marks`: those of all entities; `idOf` is asked only where a mark fits. */
export function findId(id: string, marks: Uint16Array, idOf: (entity: number) => string): number {
  const mark = idMark(id);
  for (let entity = marks.indexOf(mark); entity >= 0; entity = marks.indexOf(mark, entity + 1)) {
    if (idOf(entity) === id) return entity;
  }
  return -1;
}
