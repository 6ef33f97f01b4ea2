import { isCapital } from '../text/words.ts';
import type { Option } from './names.ts';
import { PLACE_PREPOSITIONS, SAYING } from './rules/cues.ts';
import type { Slot } from './slots.ts';
import { titleBefore } from './title-cue.ts';

/** What the neighbouring words say about the kind of thing named. */
export interface Cues {
  title: readonly string[];
  /** "in", "near" directly before */
  inside: boolean;
  /** "of", "from" directly before */
  from: boolean;
  /** "the" directly before */
  the: boolean;
  /** followed by "said", "visited" … */
  acts: boolean;
}

export function cuesOf(slot: Slot): Cues {
  const { words } = slot.reading;
  const before = words[slot.first - 1];
  const near = before && words[slot.first]!.gap === 'space' ? before.text.toLowerCase() : '';
  const after = words[slot.last + 1];
  return {
    title: titleBefore(slot),
    inside: PLACE_PREPOSITIONS.has(near),
    from: near === 'of' || near === 'from',
    the: near === 'the',
    acts: after !== undefined && after.gap === 'space' && !isCapital(after) && SAYING.has(after.text),
  };
}

/** 1: the neighbours speak for an entity of this kind, -1: against it, 0: neither. */
export function cueFit(cues: Cues, option: Option): number {
  const person = option.kind === 'person';
  if (cues.title.length > 0) return person ? 1 : option.kind === 'place' ? -1 : 0;
  if (cues.inside) return option.kind === 'place' ? 1 : person ? -1 : 0;
  if (cues.the) return person ? -1 : 0;
  if (cues.acts) return person ? 1 : 0;
  return 0;
}
