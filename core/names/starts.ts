import { UNIT, kindOf, unitInfo } from '../text/fold.ts';

/**
 * With which words aliases begin: a cell of four bits for the highest bits of a word's hash, four to eight cells for each such word.
 * It keeps out nearly every word of a text as soon as it is hashed. There are far fewer first words than aliases, so that the
 * cells stay in the processor's cache even if the rest of the pack cannot.
 */
export interface Starts {
  /** Two cells a byte, low half first. */
  cells: Uint8Array;
  /** How far a hash is shifted right for its cell. */
  shift: number;
  /** Whether any cell is `SMALL`; if not, only capitals need to be looked at. */
  small: boolean;
}

/** What a cell says of a word, and a cell of the filter of a whole run of words: an alias ends here; one goes on; with a word that may be small. */
export const ENDS = 1;
export const GOES_ON = 2;
export const GOES_ON_SMALL = 4;
/** Of a word alone: an alias that begins so may begin with a small letter, a digit or a sign. */
export const SMALL = 8;

/** For texts that are read for their words alone. */
export const NO_STARTS: Starts = { cells: new Uint8Array(1), shift: 31, small: true };

/** The cell of a hash. */
export function cellOf(cells: Uint8Array, shift: number, hash: number): number {
  const cell = hash >>> shift;
  return (cells[cell >>> 1]! >>> ((cell & 1) << 2)) & 15;
}

/** Cells that are being filled: 2^n of them, at least `wanted`. */
export class CellWriter {
  readonly shift: number;
  readonly bytes: Uint8Array;

  constructor(wanted: number) {
    const bits = Math.max(6, Math.ceil(Math.log2(wanted + 1)));
    this.shift = 32 - bits;
    this.bytes = new Uint8Array(2 ** (bits - 1));
  }

  add(hash: number, bits: number): void {
    const cell = hash >>> this.shift;
    this.bytes[cell >>> 1]! |= bits << ((cell & 1) << 2);
  }
}

/** Whether an alias begins with a small letter, a digit or a sign, or does not heed case. */
export function startsSmall(spelling: string, anyCase: boolean): boolean {
  return anyCase || kindOf(unitInfo(spelling.charCodeAt(0))) === UNIT.small;
}
