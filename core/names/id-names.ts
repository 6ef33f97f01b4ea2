import { WORD_SEED, addUnit, finish, join } from './hash.ts';
import { SPACE } from './separator.ts';

/**
 * Hashes of the names that an id may come from, the longest first: "flint-michigan" may be "Flint Michigan" or "Flint". By them an
 * entity is found by its id as by its name, so that a pack needs no list of ids.
 */
export function namesInId(id: string): number[] {
  const hashes: number[] = [];
  for (const word of id.split('-')) {
    const [before] = hashes;
    hashes.unshift(before === undefined ? hashOf(word) : join(before, SPACE, hashOf(word)));
  }
  return hashes;
}

/** 16 bits of the hash of a stray id, that is one which no name of its entity leads to ("coca-cola", whose name has a hyphen). */
export function strayMark(id: string): number {
  return hashOf(id) >>> 16;
}

/** Of a text that is folded already. */
function hashOf(text: string): number {
  let hash = WORD_SEED;
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
  return finish(hash);
}
