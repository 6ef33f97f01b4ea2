import { isCountryName } from '../bearers/names.ts';
import type { Slot } from '../slots/slots.ts';

/** "LONDON (Reuters) – ", "MADRID, March 3 – ", "BONN 1996-08-22": where a report was written. */
export function isDateline({ reading: { block, words }, first, last, end }: Slot): boolean {
  return first === 0 && words[last]!.shape === 'upper' && DATELINE.test(block.text.slice(end, end + LONGEST_DATELINE));
}

const LONGEST_DATELINE = 60;
const DATELINE = /^(?:,[^.:;\n]{1,40})?\s*(?:\(\p{Lu}[\p{L} ]+\)|\d{4}-\d\d-\d\d|\s[-–—]\s)/u;

/** "Steffi Graf (Germany)": where somebody is from. */
export const isCountryInParentheses = ({ reading: { block }, start, end, options }: Slot) =>
  block.text[start - 1] === '(' && block.text[end] === ')' && options.some(isCountryName);
