/** Stands behind each word of a pack's dictionary. */
export const END_OF_WORD = 0;
/** Words begin at multiples of four bytes; a word's number is a quarter of its place, so that it leads there at once and is short. */
const ALIGNMENT = 4;

/** Where a word of the dictionary begins in `words`. */
export function wordPlace(word: number): number {
  return word * ALIGNMENT;
}

/** The number of the word at a place. */
export function wordAt(place: number): number {
  return place / ALIGNMENT;
}

/** How many bytes a word of so many takes, with its end and the gap up to the next. */
export function roomOfWord(bytes: number): number {
  return Math.ceil((bytes + 1) / ALIGNMENT) * ALIGNMENT;
}
