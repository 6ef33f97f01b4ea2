import { ALIAS_FLAGS } from '../../names/hit.ts';
import { foldToAscii } from '../../text/fold-to-ascii.ts';
import { isCapital } from '../../text/words.ts';
import type { Option } from '../bearers/names.ts';
import type { Slot } from './slots.ts';

/** So many letters a first name must have to be told in spite of one, and of two, that differ. */
const LETTERS_FOR_ONE = 5;
const LETTERS_FOR_TWO = 8;

/** So well known is a person whose name the text gives an initial that the dataset does not; others may share the name. */
const KNOWN = 3;

/** As most names of women do: "Martina" is not "Martin", nor is "Denise" "Denis". */
const ENDS_SOFTLY = /[ae]$/;

/** Two spellings of one name: "Frank" and "Franck", "Abdulmalek" and "Abdulmalik". Both begin with the same letter. */
export function isSameFirstName(a: string, b: string): boolean {
  const [one, other] = [foldToAscii(a).toLowerCase(), foldToAscii(b).toLowerCase()];
  if (one === other) return true;
  if (ENDS_SOFTLY.test(one) !== ENDS_SOFTLY.test(other)) return false;
  const letters = Math.min(one.length, other.length);
  const most = letters >= LETTERS_FOR_TWO ? 2 : letters >= LETTERS_FOR_ONE ? 1 : 0;
  return one[0] === other[0] && Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Letters to be added, left out or changed. Source: Levenshtein 1966. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** "Nikki R. Haley", "Brett M. Kavanaugh": one letter and a full stop between the first name and the last. */
function isInitial({ reading: { words }, first }: Slot): boolean {
  const { shape, text } = words[first - 1] ?? {};
  const gap = words[first]!.gap;
  return (
    first > 1 &&
    ((shape === 'initials' && text!.length <= 2) || (shape === 'capital' && text!.length === 1)) &&
    (gap === 'stop' || gap === 'space')
  );
}

/**
 * A family name of the dataset behind a first name that its bearer spells a little otherwise ("Frank Ribery") or with an initial: the slot with the whole
 * name, or `undefined` if nobody's first name is like it or that of several is. `free`: where the name may begin.
 */
export function spelledOtherwise(slot: Slot, options: readonly Option[], free: number): Slot | undefined {
  const { words } = slot.reading;
  const initial = isInitial(slot) ? 1 : 0;
  const first = slot.first - 1 - initial;
  const word = words[first];
  const gap = words[first + 1]?.gap;
  if (!word || !isCapital(word) || gap !== 'space' || word.start < free) return undefined;
  if (!initial && words[slot.first]!.gap !== 'space') return undefined;
  const fitting = options.filter(({ kind, flags, fame, facts }) => {
    if (kind !== 'person') return false;
    const [given, ...others] = facts.record.name.split(' ');
    const last = flags & ALIAS_FLAGS.surname || others.at(-1) === words[slot.first]!.text;
    if (!last || !isSameFirstName(given!, word.text)) return false;
    // "George W. Smith" is not George E. Smith.
    return initial ? fame >= KNOWN && !/^\p{Lu}\.?$/u.test(others[0]!) : given !== word.text;
  });
  if (fitting.length !== 1) return undefined;
  const [option] = fitting;
  const whole = { ...option!, flags: option!.flags & ~(ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext) };
  return { ...slot, first, start: word.start, options: [whole] };
}
