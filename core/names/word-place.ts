/** Stands behind each word of a pack's dictionary. */
export const END_OF_WORD = 0;
/** Where every fourth word begins is written down; the way to the others is walked. */
export const WORDS_A_STEP = 4;

/** Where a word of the dictionary begins in `words`. */
export function wordPlace(words: Uint8Array, wordOffsets: Uint32Array, word: number): number {
  let at = wordOffsets[Math.floor(word / WORDS_A_STEP)]!;
  for (let skip = word % WORDS_A_STEP; skip > 0; at++) if (words[at] === END_OF_WORD) skip--;
  return at;
}
