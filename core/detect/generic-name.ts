import { GENERIC } from './rules/generic.ts';
import type { Slot } from './slots.ts';

/** Every word names a sort of body rather than one: "Supreme Court", "Labour Party". */
export function isGeneric({ reading, first, last }: Slot): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.words[i]!.text.toLowerCase();
    if (!GENERIC.has(word) && !GENERIC.has(word.replace(/s$/, ''))) return false;
  }
  return true;
}
