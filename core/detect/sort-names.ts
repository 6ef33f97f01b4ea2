import type { Decision } from './choose.ts';
import type { ShortForm } from './follow.ts';
import type { Reading } from './reading.ts';
import { EVERYDAY } from './rules/cues.ts';
import { NAMED_SORTS } from './rules/named-sorts.ts';
import { spotOf } from './spot.ts';
import type { UnknownName } from './unknown-names.ts';

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
  const owners = new Map<string, Set<string>>();
  const forms = new Map<string, ShortForm>();
  const own = (text: string, owner: string) => owners.set(text, (owners.get(text) ?? new Set()).add(owner));
  for (const { slot, ranked } of accepted) {
    const { reading, first, last, end } = slot;
    const { key, kind } = ranked[0]!.option;
    const { text, lower } = reading.words[last]!;
    own(reading.words[first]!.text, key);
    own(text, key);
    if ((kind !== 'thing' && kind !== 'event') || !isBehindSort(reading, first, last)) continue;
    if (text.length < SHORTEST || EVERYDAY.has(lower) || forms.has(text)) continue;
    forms.set(text, { card: key, confidence: CONFIDENCE, reason: 'short-form', behind: spotOf(reading, end) });
  }
  for (const { reading, first, last, start, end } of unknown) {
    const name = reading.block.text.slice(start, end);
    own(reading.words[first]!.text, name);
    own(reading.words[last]!.text, name);
  }
  for (const [text, all] of owners) if (all.size > 1) forms.delete(text);
  return forms;
}
