import type { Word } from '../../text/words.ts';
import { isGeneric } from '../slots/generic-name.ts';
import { letterCaseAt, opensSentence } from '../reading/reading.ts';
import { EVERYDAY } from '../rules/cues.ts';
import { hasSmallWord, inSmallLetters, type Slot } from '../slots/slots.ts';

/** How a name looks where it stands, whoever bears it: found once for all of its bearers. */
export interface Look {
  surface: string;
  /** One word. */
  single: boolean;
  /** Made of words that many bodies' names are made of. */
  generic: boolean;
  /** A lone word that is also one of everyday. */
  everyday: boolean;
  opensSentence: boolean;
  /** Everything around it has capitals. */
  headline: boolean;
  smallLetters: boolean;
  /** A name with a word behind it that is none: "Manchester attack". */
  smallWord: boolean;
  /** "FBI" */
  shortAcronym: boolean;
  /** Capitals beyond the first: "YouTube", "Berlin International Film Festival" are no words of everyday. */
  capitals: number;
  /** Followed by a number. */
  beforeNumber: boolean;
}

/** "48-21" */
const isResult = (one: Word, other: Word | undefined) =>
  /^\d+$/.test(one.text) && other?.shape === 'number' && other.gap === 'hyphen';

export function lookOf(slot: Slot): Look {
  const { reading, first, last, start, end } = slot;
  const surface = reading.block.text.slice(start, end);
  const single = first === last;
  const { lower, shape } = reading.words[first]!;
  const after = reading.words[last + 1];
  return {
    surface,
    single,
    generic: isGeneric(slot),
    everyday: single && EVERYDAY.has(lower),
    opensSentence: opensSentence(reading, first),
    headline: letterCaseAt(reading, first) !== 'sentence',
    smallLetters: inSmallLetters(slot),
    smallWord: !single && hasSmallWord(slot),
    shortAcronym: single && (shape === 'upper' || shape === 'number') && /^[\p{Lu}\p{N}]{2,3}$/u.test(surface),
    capitals: capitalsIn(surface),
    beforeNumber: after?.shape === 'number' && after.gap === 'space' && !isResult(after, reading.words[last + 2]),
  };
}

/** Capitals beyond the first. */
function capitalsIn(surface: string): number {
  let capitals = 0;
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if (code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(surface[i]!)) capitals++;
  }
  return Math.max(0, capitals - 1);
}
