import { unPlural } from '../../text/un-plural.ts';
import { GENERIC } from '../rules/generic.ts';
import type { Slot } from './slots.ts';

/** Made of generic words, but one body's own. */
const OWN = /^United (?:States|Kingdom|Nations|Arab Emirates)\b/;

/** Every word names a sort of body rather than one: "Supreme Court", "Labour Party". */
export function isGeneric({ reading, first, last }: Slot): boolean {
  if (
    reading.words[first]!.text === 'United' &&
    OWN.test(reading.block.text.slice(reading.words[first]!.start, reading.words[last]!.end))
  )
    return false;
  for (let i = first; i <= last; i++) {
    const word = reading.words[i]!.lower;
    if (!GENERIC.has(word) && !GENERIC.has(unPlural(word))) return false;
  }
  return true;
}
