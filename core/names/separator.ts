import { UNIT, foldOf, kindOf, unitInfo } from '../text/fold.ts';

/** No alias goes on beyond such a separator. */
export const WALL = -1;
export const SPACE = 32;
export const APOSTROPHE = 39;

/**
 * What stands between two words, as a number: 0 nothing, `SPACE` white space of any kind and length, else up to two folded punctuation
 * units (the second in the upper half). Spaces beside punctuation do not count: "AT & T" is "AT&T". An empty line or more
 * punctuation is a `WALL`.
 */
export function separatorOf(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit < 128) return ASCII_SEPARATOR[unit]!;
  }
  let code = 0;
  let spaces = false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const info = unitInfo(unit);
    const kind = kindOf(info);
    if (kind === UNIT.ignored || kind === UNIT.low) continue;
    if (kind === UNIT.space) {
      spaces = true;
      if ((unit === 0x0a && ++lines === 2) || unit === 0x2029) return WALL;
    } else if (code === 0) code = foldOf(info);
    else if (code > 0 && code <= 0xffff) code |= foldOf(info) << 16;
    else return WALL;
  }
  return code === 0 && spaces ? SPACE : code;
}

/** What a single unit of ASCII is as a separator. */
const ASCII_SEPARATOR = Uint8Array.from({ length: 128 }, (_, unit) => foldOf(unitInfo(unit)));

/** The separator as text, in the form in which aliases are stored. */
export function separatorText(code: number): string {
  if (code === 0) return '';
  return code >>> 16 === 0 ? String.fromCharCode(code) : String.fromCharCode(code & 0xffff, code >>> 16);
}
