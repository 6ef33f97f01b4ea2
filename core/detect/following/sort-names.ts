import type { Decision } from '../choosing/choose.ts';
import type { ShortForm } from './follow.ts';
import { Owners } from './owners.ts';
import type { Reading } from '../reading/reading.ts';
import { EVERYDAY } from '../rules/cues.ts';
import { NAMED_SORTS } from '../rules/named-sorts.ts';
import { spotOf } from '../reading/spot.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';

const CONFIDENCE = 0.85;
const SHORTEST = 4;

/** "Hurricane Katrina": the last word is the whole name, and the one before it says what sort of thing bears it. */
function isBehindSort({ words }: Reading, first: number, last: number): boolean {
  if (first === last || words[last]!.gap !== 'space' || words[last]!.shape !== 'capital') return false;
  return NAMED_SORTS.has(words[last - 1]!.lower);
}

/**
 * "Katrina" after "Hurricane Katrina", "Atlantis" after "Space Shuttle Atlantis": storms, ships and spacecraft are called by their name alone
 * once the article has said what they are. Names that somebody else in the article bears, and names that are also words, are left out.
 */
export function namesBehindSorts(
  accepted: readonly Decision[],
  unknown: readonly UnknownName[],
): Map<string, ShortForm> {
  const owners = new Owners();
  const forms = new Map<string, ShortForm>();
  for (const { slot, ranked } of accepted) {
    const { reading, first, last, end } = slot;
    const { key, kind } = ranked[0]!.option;
    const { text, lower } = reading.words[last]!;
    owners.add(reading.words[first]!.text, key);
    owners.add(text, key);
    if ((kind !== 'thing' && kind !== 'event') || !isBehindSort(reading, first, last)) continue;
    if (text.length < SHORTEST || EVERYDAY.has(lower) || forms.has(text)) continue;
    forms.set(text, { card: key, confidence: CONFIDENCE, reason: 'short-form', behind: spotOf(reading, end) });
  }
  for (const { reading, first, last, start, end } of unknown) {
    const name = reading.block.text.slice(start, end);
    owners.add(reading.words[first]!.text, name);
    owners.add(reading.words[last]!.text, name);
  }
  for (const text of owners.shared) forms.delete(text);
  return forms;
}
