import { ASCII_WORD, kindAt } from './word-units.ts';
import { UNIT, kindOf, unitInfo } from '../text/fold.ts';

/**
 * The gate through which a word must pass before it is hashed: which three letters the aliases of a pack begin with, one bit for
 * each combination of first (small or capital), second and third letter. It keeps out most of the words of a text.
 */
export interface Starts {
  gate: Uint8Array;
  /** Whether an alias begins with a small letter, a digit or a sign; if not, only capitals need to be looked at. */
  small: boolean;
}

export const GATE_BYTES = 2 ** 16 / 8;

/** Number of an ASCII unit as a letter, small and capital alike: 1 to 26 for letters, 27 for digits, 28 to 30 for `_`, `#`, `@`; else 0. */
const LETTER = new Uint8Array(128);
/** Added to the number of a first letter that is a capital. */
const CAPITAL = 32;
/** The same, but one number for all capitals: what `nextStart` sees before it looks closer. */
const GLANCE = new Uint8Array(128);
const ANY_CAPITAL = 31;
/** Four letters of no importance. */
const INSIDE_WORD = 0x8421;
const FULL_STOP = 46;
const SMALL_S = 115;

for (let unit = 0; unit < 128; unit++) {
  const folded = ASCII_WORD[unit]!;
  if (folded >= 97) LETTER[unit] = folded - 96;
  else if (folded !== 0)
    LETTER[unit] = folded < 58 && folded >= 48 ? 27 : 28 + '_#@'.indexOf(String.fromCharCode(folded));
  GLANCE[unit] = isCapital(unit) ? ANY_CAPITAL : LETTER[unit]!;
}

export function newGate(): Uint8Array {
  const gate = new Uint8Array(GATE_BYTES);
  gate.fill(0xff, codeOf(ANY_CAPITAL, 0, 0) >>> 3, codeOf(ANY_CAPITAL + 1, 0, 0) >>> 3);
  return gate;
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

/** Opens the gate for an alias, given its spelling. Aliases that begin with letters other than ASCII need not open it. */
export function openGate(gate: Uint8Array, spelling: string, anyCase: boolean): void {
  const [first, second, third] = [0, 1, 2].map((i) => letter(spelling.charCodeAt(i))) as [number, number, number];
  if (first === 0) return;
  open(gate, first + CAPITAL, second, third);
  if (!anyCase && isCapital(spelling.charCodeAt(0))) return;
  for (const secondSeen of seenAs(second))
    for (const thirdSeen of seenAs(third)) open(gate, first, secondSeen, thirdSeen);
}

/** At a glance a letter may be seen as some capital. */
function seenAs(letter: number): number[] {
  return letter === 0 ? [0] : [letter, ANY_CAPITAL];
}

function open(gate: Uint8Array, first: number, second: number, third: number): void {
  const set = (code: number) => (gate[code >>> 3]! |= 1 << (code & 7));
  // Behind a word of one letter anything may stand.
  if (second === 0) for (let any = 0; any < 32; any++) set(codeOf(first, 0, any));
  else set(codeOf(first, second, third));
  // "MPs" for "MP"
  if (second !== 0 && third === 0) set(codeOf(first, second, letter(SMALL_S)));
}

/** Whether an alias begins with a small letter, a digit or a sign, or does not heed case. */
export function startsSmall(spelling: string, anyCase: boolean): boolean {
  return anyCase || kindOf(unitInfo(spelling.charCodeAt(0))) === UNIT.small;
}

/**
 * The next place at or after `from` where a word may begin that passes the gate, or -1. `boundary`: nothing of a word stands
 * immediately before `from`. A closer look is needed: see `passes`.
 */
export function nextStart(text: string, from: number, starts: Starts, boundary: boolean): number {
  return starts.small ? nextGlance(text, from, starts.gate, boundary) : nextLoud(text, from);
}

/** The next capital, or unit that is not ASCII and no general punctuation. */
function nextLoud(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit - 65) >>> 0 < 26 || (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f))) return at;
  }
  return -1;
}

/**
 * Looks at every three units in a row that have a boundary before them. Without a branch for where words begin and end, which no
 * processor could predict, this costs little more than reading the text.
 */
function nextGlance(text: string, from: number, gate: Uint8Array, boundary: boolean): number {
  // The last four letters, five bits each: the oldest must be none.
  let code = boundary ? 0 : INSIDE_WORD;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128) {
      const kind = kindOf(unitInfo(unit));
      const back = lettersBack(code);
      // A word that begins in ASCII, or one of a single letter before this one, has not been seen yet.
      if (back > 0) return at - back;
      if (back === 0 && isOpenBehindBoundary(gate, (code << 5) & 0xfffff)) return at - 2;
      if (kind === UNIT.single || (kind >= UNIT.small && back === 0)) return at;
      code = back === 0 || kind < UNIT.ignored ? 0 : INSIDE_WORD;
      continue;
    }
    code = ((code << 5) | GLANCE[unit]!) & 0xfffff;
    if (isOpenBehindBoundary(gate, code)) return at - 2;
  }
  for (let missing = 1; missing <= 2; missing++) {
    code = (code << 5) & 0xfffff;
    if (isOpenBehindBoundary(gate, code)) return text.length - 3 + missing;
  }
  return -1;
}

function isOpenBehindBoundary(gate: Uint8Array, code: number): boolean {
  const three = code & 0x7fff & (((code >>> 15) - 1) >> 31);
  return (gate[three >>> 3]! & (1 << (three & 7))) !== 0;
}

/** How many letters of a word stand before a unit that is not ASCII: none, one or two; -1 if more. */
function lettersBack(code: number): number {
  if ((code & 31) === 0) return 0;
  if ((code & 0x3e0) === 0) return 1;
  return (code & 0x7c00) === 0 ? 2 : -1;
}

/** Whether the word at `at` passes the gate: exactly by its first three letters. Words that are not ASCII do. */
export function passes(text: string, at: number, gate: Uint8Array): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 128) return kindAt(text, at) >= UNIT.small;
  const first = LETTER[unit]!;
  if (first === 0) return false;
  const secondUnit = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (secondUnit >= 128) return true;
  const capital = isCapital(unit) ? CAPITAL : 0;
  const second = LETTER[secondUnit]!;
  // "U.S." may be written for "US", and what follows an initial depends on it.
  if (second === 0 && secondUnit === FULL_STOP && capital !== 0) return true;
  const thirdUnit = second !== 0 && at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
  if (thirdUnit >= 128) return true;
  const code = codeOf(first + capital, second, LETTER[thirdUnit]!);
  return (gate[code >>> 3]! & (1 << (code & 7))) !== 0;
}

function letter(unit: number): number {
  return unit < 128 ? LETTER[unit]! : 0;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function codeOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}
