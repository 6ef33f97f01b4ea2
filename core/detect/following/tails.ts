import type { Kind } from '../../entities/kind.ts';
import type { Decision } from '../choosing/choose.ts';
import type { Found } from '../settling/found.ts';
import { isCapital } from '../../text/words.ts';
import { isPreposition } from '../introducing/introducing-nouns.ts';
import { Owners } from './owners.ts';
import { spotOf, type Spot } from '../reading/spot.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';

const TAIL = 0.85;
/** Fewer words are left to `groupHeads`. */
const FEWEST_WORDS = 2;
const LEFT_OUT: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'term']);

/** Where the last words of a name begin that may stand for all of it: not behind an "of", where it says of what. */
function* tailsOf({ reading: { words, block }, first, last, end }: Decision['slot']): Generator<string> {
  for (let from = first + 1; from + FEWEST_WORDS - 1 <= last && !isPreposition(words[from]!.text); from++)
    if (isCapital(words[from]!) && words[from]!.gap === 'space') yield block.text.slice(words[from]!.start, end);
}

/** "the Hygiene Museum" after "the German Hygiene Museum": names nobody has that are the last words of one name only. */
export function tailsOfNames(accepted: readonly Decision[], unknown: readonly UnknownName[]): Found[] {
  if (unknown.length === 0) return [];
  const owners = new Owners();
  const tails = new Map<string, { card: string; behind: Spot }>();
  for (const { slot, ranked } of accepted) {
    const { key, kind } = ranked[0]!.option;
    if (slot.last - slot.first < FEWEST_WORDS || LEFT_OUT.has(kind)) continue;
    for (const tail of tailsOf(slot)) {
      owners.add(tail, key);
      if (!tails.has(tail)) tails.set(tail, { card: key, behind: spotOf(slot.reading, slot.end) });
    }
  }
  for (const tail of owners.shared) tails.delete(tail);
  return unknown.flatMap(({ reading, first, start, end }): Found[] => {
    const tail = tails.get(reading.block.text.slice(start, end));
    // "Evergreen Aviation & Space Museum" is no tail.
    if (!tail || reading.words[first]!.gap === 'other' || spotOf(reading, start) < tail.behind) return [];
    return [{ reading, start, end, card: tail.card, confidence: TAIL, reason: 'short-form' }];
  });
}
