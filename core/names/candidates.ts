import { bearerOf, flagsAt } from './alias-texts.ts';
import type { Candidate } from './hit.ts';
import { isSameAsBefore, placeOf, type NameIndex } from './name-index.ts';

/** The entities that bear an alias, by number: its slots follow each other. */
export function candidatesOf(index: NameIndex, alias: number): Candidate[] {
  const { texts, textOffsets, remainders } = index;
  const candidates: Candidate[] = [];
  let slot = alias;
  do {
    const place = placeOf(index, slot++);
    candidates.push({
      entity: bearerOf(texts, textOffsets, place),
      flags: flagsAt(texts, place),
    });
  } while (slot < remainders.length && isSameAsBefore(index, slot));
  return candidates;
}
