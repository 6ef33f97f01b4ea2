import { UNIT, kindOf, unitInfo } from '../text/fold.ts';
import { ENDS, GOES_ON, GOES_ON_SMALL, type Known } from './known.ts';

/**
 * With which words aliases begin: a byte, called cell, for the highest bits of a word's hash, four to eight cells for each such word.
 * It keeps out nearly every word of a text as soon as it is hashed. There are far fewer first words than aliases, so that the
 * cells stay in the processor's cache even if the rest of the pack cannot.
 */
export interface Starts {
  cells: Uint8Array;
  /** How far a hash is shifted right for its cell. */
  shift: number;
  /** Whether an alias may begin with a small letter, a digit or a sign; if not, only capitals need to be looked at. */
  small: boolean;
}

/**
 * How many capitals a word begins with, two or more being 2: "the", "The", "THE". An alias demands as many as it has itself, so that
 * "the" and "The" need not be looked up for the sake of "THE".
 */
export type Capitals = 0 | 1 | 2;

/** Bits of a cell, from left to right for aliases that demand no capital, one, two: the alias is this word; it goes on. */
const ENDS_BITS = [1, 2, 4] as const;
const GOES_ON_BITS = [8, 16, 32] as const;
/** One of those that go on does so with a word that may be small. */
const SMALL_NEXT_BIT = 64;
const CELL_VALUES = 128;

/** For a word with no capital, one, two: what each value of a cell says. */
const KNOWN = Uint8Array.from({ length: 3 * CELL_VALUES }, (_, i) =>
  known(i % CELL_VALUES, Math.floor(i / CELL_VALUES)),
);

function known(cell: number, capitals: number): number {
  const met = (bits: readonly number[]) => bits.some((bit, demanded) => demanded <= capitals && (cell & bit) !== 0);
  const goesOn = met(GOES_ON_BITS) ? GOES_ON | ((cell & SMALL_NEXT_BIT) !== 0 ? GOES_ON_SMALL : 0) : 0;
  return goesOn | (met(ENDS_BITS) ? ENDS : 0);
}

/** What is known of aliases that begin with a word, given its cell: bits of `known.ts`, 0 if there are none. */
export function knownOf(cell: number, capitals: number): Known {
  return KNOWN[capitals * CELL_VALUES + cell]!;
}

/** For texts that are read for their words alone. */
export const NO_STARTS: Starts = { cells: new Uint8Array(2), shift: 31, small: true };

/** The capitals that an alias demands, of a text where its first word stands. */
export function capitalsDemanded(spelling: string, anyCase: boolean): Capitals {
  if (anyCase || kindAt(spelling, 0) === UNIT.small) return 0;
  return kindAt(spelling, 1) === UNIT.capital ? 2 : 1;
}

function kindAt(spelling: string, at: number): number {
  return at < spelling.length ? kindOf(unitInfo(spelling.charCodeAt(at))) : UNIT.space;
}

/** The bits of a cell that say `bits` of an alias which demands so many capitals. */
export function cellBits(bits: Known, capitals: Capitals): number {
  return (
    ((bits & ENDS) !== 0 ? ENDS_BITS[capitals] : 0) |
    ((bits & GOES_ON) !== 0 ? GOES_ON_BITS[capitals] : 0) |
    ((bits & GOES_ON_SMALL) !== 0 ? SMALL_NEXT_BIT : 0)
  );
}
