import { ALIAS_FLAGS } from './hit.ts';

/**
 * How aliases are written in `texts`: entity by entity, the folded name first. Of each alias a number of one or two bytes,
 * eight times the length of what follows plus the bits below; the numbers of its words as varints; and, if it has flags, these.
 * A surname that ends the alias before it is not written again: it has no length, and `FLAGGED`. An entity without aliases has one of
 * no length, which nothing leads to.
 */
export const ANY_CASE = 1;
export const FLAGGED = 2;
/** It is its entity's last. */
export const LAST = 4;
export const LENGTH_SHIFT = 3;

/** Where the aliases of every sixteenth entity begin is written down; the way to the others is walked. */
export const ENTITIES_A_STEP = 16;

/** The number before an alias's words. */
export function headAt(texts: Uint8Array, at: number): number {
  const low = texts[at]!;
  return low < 128 ? low : (texts[at + 1]! << 7) | (low & 127);
}

/** Where its words are. */
export function wordsAt(texts: Uint8Array, at: number): number {
  return isEndOfBefore(texts, at) ? lastWordBefore(texts, at) : behindHead(texts, at);
}

/** Where the alias behind it is. */
export function nextText(texts: Uint8Array, at: number): number {
  return behindHead(texts, at) + (headAt(texts, at) >>> LENGTH_SHIFT);
}

/** Where its words end. */
export function wordsEnd(texts: Uint8Array, at: number): number {
  if (isEndOfBefore(texts, at)) return at;
  return nextText(texts, at) - ((headAt(texts, at) & FLAGGED) === 0 ? 0 : 1);
}

/** `ALIAS_FLAGS` of the alias for its entity. */
export function flagsAt(texts: Uint8Array, at: number): number {
  if ((headAt(texts, at) & FLAGGED) === 0) return 0;
  return isEndOfBefore(texts, at) ? ALIAS_FLAGS.surname : texts[nextText(texts, at) - 1]!;
}

function behindHead(texts: Uint8Array, at: number): number {
  return texts[at]! < 128 ? at + 1 : at + 2;
}

/** It is a surname, the last word of the alias before it, which has no flags and more words. */
function isEndOfBefore(texts: Uint8Array, at: number): boolean {
  return texts[at]! >>> LENGTH_SHIFT === 0;
}

/** Only the last byte of a varint is below 128. */
function lastWordBefore(texts: Uint8Array, at: number): number {
  let begin = at - 1;
  while (texts[begin - 1]! > 127) begin--;
  return begin;
}

/** Where the first alias of an entity is. */
export function firstTextOf(texts: Uint8Array, textOffsets: Uint32Array, entity: number): number {
  let at = textOffsets[Math.floor(entity / ENTITIES_A_STEP)]!;
  for (let skip = entity % ENTITIES_A_STEP; skip > 0; at = nextText(texts, at)) {
    if ((headAt(texts, at) & LAST) !== 0) skip--;
  }
  return at;
}

/** Number of the entity whose alias is written at `place`. */
export function bearerOf(texts: Uint8Array, textOffsets: Uint32Array, place: number): number {
  // The last step that does not begin behind the place.
  let step = 0;
  for (let end = textOffsets.length; end - step > 1;) {
    const middle = (step + end) >>> 1;
    if (textOffsets[middle]! <= place) step = middle;
    else end = middle;
  }
  let entity = step * ENTITIES_A_STEP;
  for (let at = textOffsets[step]!; at < place; at = nextText(texts, at)) {
    if ((headAt(texts, at) & LAST) !== 0) entity++;
  }
  return entity;
}
