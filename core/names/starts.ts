import { UNIT, kindOf, unitInfo } from '../text/fold.ts';

/**
 * With which words aliases begin that may begin with a small letter, a digit or a sign: one bit for the highest bits of a word's hash.
 * It keeps out nearly all of a text's small words, which are most of them, as soon as they are hashed. Words with a capital are few;
 * for them the filter of the pack is enough.
 */
export interface Starts {
  gate: Uint8Array;
  /** Whether any alias begins so; if not, only capitals need to be looked at. */
  small: boolean;
}

const GATE_BITS = 16;
export const GATE_BYTES = 2 ** GATE_BITS / 8;
const GATE_SHIFT = 32 - GATE_BITS;

/** Opens the gate for a word that an alias begins with, given its hash. */
export function openGate(gate: Uint8Array, hash: number): void {
  const bit = hash >>> GATE_SHIFT;
  gate[bit >>> 3]! |= 1 << (bit & 7);
}

/** Whether an alias may begin with the word that has this hash. */
export function isOpen(gate: Uint8Array, hash: number): boolean {
  const bit = hash >>> GATE_SHIFT;
  return (gate[bit >>> 3]! & (1 << (bit & 7))) !== 0;
}

/** The gates of several packs as one. */
export function joinStarts(all: readonly Starts[]): Starts {
  if (all.length === 1) return all[0]!;
  const gate = new Uint32Array(GATE_BYTES / 4);
  for (const starts of all) {
    // Four bytes at a time: this is done for each text.
    const other = new Uint32Array(starts.gate.buffer, starts.gate.byteOffset, gate.length);
    for (let i = 0; i < gate.length; i++) gate[i]! |= other[i]!;
  }
  return { gate: new Uint8Array(gate.buffer), small: all.some(({ small }) => small) };
}

/** Whether an alias begins with a small letter, a digit or a sign, or does not heed case. */
export function startsSmall(spelling: string, anyCase: boolean): boolean {
  return anyCase || kindOf(unitInfo(spelling.charCodeAt(0))) === UNIT.small;
}
