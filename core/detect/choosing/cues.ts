import { isCapital, type Word } from '../../text/words.ts';
import { unPlural } from '../../text/un-plural.ts';
import type { Option } from '../bearers/names.ts';
import { isCountryInParentheses, isDateline } from './origin.ts';
import { OF_A_STATE, OF_A_TEAM, PARTS_OF_PLACES, PLACE_PREPOSITIONS, SAYING } from '../rules/cues.ts';
import type { Slot } from '../slots/slots.ts';
import { titleBefore } from './title-cue.ts';

/** What the neighbouring words say about the kind of thing named. */
export interface Cues {
  title: readonly string[];
  /** "in", "near", "in the" directly before */
  inside: boolean;
  /** "of", "from", "from the" directly before */
  from: boolean;
  /** "the" directly before */
  the: boolean;
  /** followed by "said", "visited" … */
  acts: boolean;
  /** "said" directly before, as after what was said */
  spoke: boolean;
  /** followed by "coach", "fans" … */
  team: boolean;
  /** followed by "Gov.", "Attorney General", "state" … or behind "governor of": what a state has and a city has not */
  ofState: boolean;
}

export function cuesOf(slot: Slot): Cues {
  const { words } = slot.reading;
  const near = wordBefore(slot, slot.first);
  const behindThe = near === 'the' ? wordBefore(slot, slot.first - 1) : near;
  const after = words[slot.last + 1];
  const joined = after !== undefined && (after.gap === 'space' || after.gap === 'possessive');
  const team = joined && OF_A_TEAM.has(after.text);
  return {
    title: titleBefore(slot),
    inside:
      !team &&
      (PLACE_PREPOSITIONS.has(behindThe) ||
        isPartOf(slot) ||
        isListedInside(slot) ||
        isDateline(slot) ||
        isCountryInParentheses(slot)),
    from: behindThe === 'of' || behindThe === 'from',
    the: near === 'the',
    acts: after !== undefined && after.gap === 'space' && !isCapital(after) && SAYING.has(after.text),
    spoke: near === 'said' || near === 'says',
    team,
    ofState: (joined && OF_A_STATE.has(after.lower)) || isBehindState(slot),
  };
}

/** The word directly before the one at `index`; empty if none is. */
function wordBefore({ reading: { words } }: Slot, index: number): string {
  return words[index]?.gap === 'space' ? (words[index - 1]?.lower ?? '') : '';
}

/** "the north of England", "the city of Huambo" */
function isPartOf({ reading: { words }, first }: Slot): boolean {
  const of = words[first - 1];
  return of?.text === 'of' && words[first]!.gap === 'space' && PARTS_OF_PLACES.has(words[first - 2]?.text ?? '');
}

/** "the state of New York", "the governor of Washington" */
function isBehindState({ reading: { words }, first }: Slot): boolean {
  if (words[first - 1]?.text !== 'of' || words[first]!.gap !== 'space') return false;
  return /^(?:state|governor|legislature)$/.test(words[first - 2]?.lower ?? '');
}

/** "in Ukraine and Poland" */
function isListedInside({ reading: { words }, first }: Slot): boolean {
  if (words[first - 1]?.text !== 'and' || words[first]!.gap !== 'space') return false;
  let at = first - 2;
  while (at >= 0 && isCapital(words[at]!) && words[at + 1]!.gap === 'space') at--;
  return at >= 0 && at < first - 2 && words[at + 1]!.gap === 'space' && PLACE_PREPOSITIONS.has(words[at]!.text);
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

/** How many words before a name, and behind it, may say what it is. */
const WORDS_BEFORE = 4;
const WORDS_BEHIND = 1;

/**
 * The neighbouring words say what is named, by one of the words that describe it: "auto parts manufacturer" before "Magna", "city of" before
 * "Potenza", "magazine" behind "Life". `describing`: small, without a plural s.
 */
export function isDescribedBeside({ reading: { words }, first, last }: Slot, describing: readonly string[]): boolean {
  for (let i = first - 1; i >= Math.max(0, first - WORDS_BEFORE) && isJoint(words[i + 1]!); i--)
    if (describing.includes(unPlural(words[i]!.lower))) return true;
  for (let i = last + 1; i <= last + WORDS_BEHIND && words[i] && isJoint(words[i]!); i++)
    if (describing.includes(unPlural(words[i]!.lower))) return true;
  return false;
}

const isJoint = ({ gap }: Word) => gap === 'space' || gap === 'hyphen' || gap === 'quote';
