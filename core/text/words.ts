/** Letter case of a word. `mixed`: "iPhone", "McCain" counts as `capital`; `initials`: "U.S.", "J." */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initials' | 'number';

/**
 * What stands between a word and the one before it: nothing but white space, a hyphen, a possessive and white space, a full stop
 * and white space, …
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'possessive' | 'stop' | 'comma' | 'slash' | 'quote' | 'line' | 'other';

/** A run of letters and digits. Offsets are UTF-16 code units, end exclusive; a possessive `’s` is outside. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** The text in small letters. */
  lower: string;
  shape: Shape;
  gap: Gap;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ANY_UPPER = /\p{Lu}/u;

const SOFT_HYPHEN = 0xad;
const ASCII_WORD = new Uint8Array(128);
for (let code = 0; code < 128; code++) ASCII_WORD[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0;

function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  if (code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200f)) return true;
  if (code >= 0x2000 && code <= 0x206f) return false;
  // A surrogate pair (emoji apart, mostly letters of rare scripts) stays whole.
  return (code >= 0xd800 && code <= 0xdfff) || LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60;
}

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 'number';
  if (UPPER.test(text)) {
    if (!LOWER.test(text)) return text.length > 1 ? 'upper' : 'capital';
    return 'capital';
  }
  return ANY_UPPER.test(text) ? 'mixed' : 'lower';
}

/** The shape of a word with nothing but small ASCII letters behind the unit `first`: most are so, and need no regular expression. */
function plainShapeOf(first: number, text: string): Shape {
  if (first >= 0x61 && first <= 0x7a) return 'lower';
  return first >= 0x41 && first <= 0x5a ? 'capital' : shapeOf(text);
}

function gapOf(text: string, from: number, to: number, possessive: boolean): Gap {
  if (from === 0) return 'start';
  if (to - from === 1 && !possessive) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0xa0) return 'space';
    if (code === 0x2d || code === 0x2011) return 'hyphen';
  }
  if (to - from === 2 && !possessive && text.charCodeAt(from + 1) === 0x20) {
    const code = text.charCodeAt(from);
    if (code === 0x2c) return 'comma';
    if (code === 0x2e) return 'stop';
  }
  const gap = text.slice(from, to);
  if (/\n\s*\n/.test(gap)) return 'line';
  if (possessive) return /^.{1,2}\s+$/.test(gap) ? 'possessive' : 'other';
  if (/^\s+$/.test(gap)) return 'space';
  if (/^\s?[-‐‑–]$/.test(gap)) return 'hyphen';
  if (/^\.\s+$/.test(gap)) return 'stop';
  if (/^,\s*$/.test(gap)) return 'comma';
  if (gap === '/') return 'slash';
  return /["“”«»„‟]/.test(gap) ? 'quote' : 'other';
}

/** End of initials such as `U.S.`, `J.F.K.` or `U.N` that start at `start`, or -1. The last full stop belongs to them. */
function initialsEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (at < text.length && ANY_UPPER.test(text[at]!) && text[at + 1] === '.') {
    letters++;
    at += 2;
  }
  if (letters === 0) return -1;
  const next = text.charCodeAt(at);
  const after = text.charCodeAt(at + 1);
  // "U.N" and "U.S," written without the last stop
  if (!Number.isNaN(next) && ANY_UPPER.test(text[at]!) && (Number.isNaN(after) || !isWordCode(after))) return at + 1;
  return !Number.isNaN(next) && isWordCode(next) ? -1 : at;
}

/** Splits a text into words. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let gapStart = 0;
  let possessive = false;
  for (let at = 0; at < length;) {
    const first = text.charCodeAt(at);
    if (!isWordCode(first)) {
      at++;
      continue;
    }
    const start = at;
    const initials = text.charCodeAt(at + 1) === 0x2e ? initialsEnd(text, at) : -1;
    let end = initials;
    let owns = false;
    /** Nothing but small ASCII letters behind the first. */
    let plain = initials < 0;
    if (initials < 0) {
      for (at++; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x61 && code <= 0x7a) continue;
        if (!isWordCode(code) && !(isApostrophe(code) && at + 1 < length && isWordCode(text.charCodeAt(at + 1)))) break;
        plain = false;
      }
      end = at;
      if (!plain && endsWithPossessive(text, start, end)) {
        end -= 2;
        owns = true;
      } else owns = at < length && (text.charCodeAt(end - 1) | 0x20) === 0x73 && isLoneApostrophe(text, end);
    }
    const surface = text.slice(start, end);
    const gap = gapOf(text, gapStart, start, possessive);
    const shape = plain ? plainShapeOf(first, surface) : initials < 0 ? shapeOf(surface) : 'initials';
    words.push({ start, end, text: surface, lower: shape === 'lower' ? surface : surface.toLowerCase(), shape, gap });
    gapStart = end;
    possessive = owns;
    at = Math.max(at, end);
  }
  return words;
}

/** "Iran's" */
function endsWithPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && (text.charCodeAt(end - 1) | 0x20) === 0x73 && isApostrophe(text.charCodeAt(end - 2));
}

/** "the Houthis' leader": with nothing but a space behind it. */
const isLoneApostrophe = (text: string, at: number) =>
  isApostrophe(text.charCodeAt(at)) && /\s/.test(text[at + 1] ?? '');

/** Starts with a capital letter: a name may stand here. */
export function isCapital(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'upper' || word.shape === 'initials';
}

/** Index of the word that contains or follows `offset`; `words.length` behind the last. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
