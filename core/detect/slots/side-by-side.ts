import { ALIAS_FLAGS } from '../../names/hit.ts';
import { isCapital } from '../../text/words.ts';
import { FREE_AFTER, FREE_BEFORE, MARK } from '../reading/marks.ts';
import type { Option } from '../bearers/names.ts';
import type { Slot } from './slots.ts';

const PARTIAL = ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext | ALIAS_FLAGS.notAlone;
/** Words of a run of capitals beside a slot that are looked at. */
const LONGEST_RUN = 5;

/** Where the run of capitals that holds word `at` ends, in steps of 1 or -1; words that may stand beside a name end it. */
function endOfRun({ reading: { words } }: Slot, at: number, step: 1 | -1, marks: readonly number[]): number {
  const free = step > 0 ? FREE_AFTER : FREE_BEFORE & ~MARK.modifier;
  for (let left = LONGEST_RUN; left > 0; left--) {
    const next = words[at + step];
    const joint = words[step > 0 ? at + 1 : at]!;
    if (!next || !isCapital(next) || joint.gap !== 'space' || marks[at + step]! & free) break;
    at += step;
  }
  return at;
}

/** A place, a work, or a team: "Renault Samsung" and "EADS North America" are bodies of their own, "US President" and who it is belong together. */
const mayStandBeside = ({ flags, kind }: Option) =>
  !(flags & PARTIAL) && (kind === 'place' || kind === 'thing' || (flags & ALIAS_FLAGS.team) !== 0);

/** "Ingolstadt" of "Ingolstadt Hoffenheim" in a list of matches, "Bitcoin" before a sentence on "Zug": two names of their own, and no other capitals. */
export function isBeforeAnother(slot: Slot, option: Option, marks: readonly number[]): boolean {
  if (!mayStandBeside(option)) return false;
  if (!(marks[slot.last + 1]! & MARK.beginsApart) || endOfRun(slot, slot.first, -1, marks) !== slot.first) return false;
  return (marks[endOfRun(slot, slot.last + 1, 1, marks)]! & MARK.endsApart) !== 0;
}

/** "Hoffenheim" of it */
export function isBehindAnother(slot: Slot, option: Option, marks: readonly number[]): boolean {
  if (!mayStandBeside(option)) return false;
  if (!(marks[slot.first - 1]! & MARK.endsApart) || endOfRun(slot, slot.last, 1, marks) !== slot.last) return false;
  return (marks[endOfRun(slot, slot.first - 1, -1, marks)]! & MARK.beginsApart) !== 0;
}
