import type { CollectedAliases } from './collect-aliases.ts';
import { namesInId, strayMark } from './id-names.ts';

/** The sections of a pack for the ids that are not found by the names of their entities (`find-id.ts`). */
export function buildStrays(ids: readonly string[], collected: CollectedAliases) {
  const hashes = collected.hashes.done();
  const entities = collected.entities.done();
  const found = new Uint8Array(ids.length);
  for (let entity = 0, alias = 0; entity < ids.length; entity++) {
    const names = namesInId(ids[entity]!).map((hash) => hash >>> 0);
    for (; entities[alias] === entity; alias++) if (names.includes(hashes[alias]!)) found[entity] = 1;
  }
  const strays = [...ids.keys()].filter((entity) => found[entity] === 0);
  return {
    strays: Uint32Array.from(strays),
    strayMarks: Uint16Array.from(strays, (entity) => strayMark(ids[entity]!)),
  };
}
