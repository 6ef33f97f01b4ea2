/**
 * Hashes of folded words and of the texts that words make up: 32 bits, the same in every engine. A hash only says where to look;
 * every hit is compared with the alias itself, so that a collision costs time and never a wrong name.
 */

export const WORD_SEED = 0x811c9dc5 | 0;

/** One more unit of a word (FNV-1a over UTF-16 code units). */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a word's bits (MurmurHash3's finaliser), since tables are indexed by the highest. */
export function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The text of `path`, then what separates it from `word`, then `word`. */
export function join(path: number, separator: number, word: number): number {
  return finish((Math.imul(path ^ separator, 0x9e3779b1) + word) | 0);
}
