import { unPluralAcronym } from '../../text/un-plural.ts';
import { initialsStart } from './initials.ts';
import type { Reading } from '../reading/reading.ts';

/** "Popular Mobilisation Units (PMUs)": a short form and the long form that the article gives for it. */
export interface Definition {
  reading: Reading;
  /** As written, without a plural s: "PMU". */
  short: string;
  /** UTF-16 code units in the block. */
  shortStart: number;
  shortEnd: number;
  longStart: number;
  longEnd: number;
}

/** "(FES)" behind "Friedrich Ebert Foundation": capitals in parentheses whose letters do not fit, but whose place does. */
export interface Parenthesis {
  reading: Reading;
  short: string;
  /** End of the word before the parenthesis. */
  behind: number;
}

/** Lone acronyms in parentheses; which name they belong to is known when names are. */
export function parenthesesIn(reading: Reading): Parenthesis[] {
  const { text } = reading.block;
  if (!text.includes('(')) return [];
  return [...text.matchAll(/\s\((\p{Lu}[\p{Lu}\p{N}&-]{1,9})s?\)/gu)].map((match) => ({
    reading,
    short: match[1]!,
    behind: match.index,
  }));
}

const PARENTHESIS = /\(([^()\n]{2,80})\)/g;
/** "PMUs, or Popular Mobilisation Units,": what stands before and behind the " or " */
const SHORT_BEFORE_OR = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&.-]{1,9}),?$/u;
const LONG_BEHIND_OR = /^ or (?:the )?(\p{Lu}[^,.;()\n]{4,70})/u;

/** Two to ten characters, at most two words, a capital and no lone number. */
function isShortForm(text: string): boolean {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}&./ -]{1,9}$/u.test(text) || text.split(/\s+/).length > 2) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= text.replace(/[^\p{L}]/gu, '').length;
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** The first letter of a long form is a capital at the beginning of a word: not the "of" in "Organisation of …". */
function startsName(text: string, at: number, letter: string): boolean {
  const char = text[at]!;
  return char.toLowerCase() === letter && (char !== letter || !/\p{L}/u.test(char)) && !isLetter(text[at - 1]);
}

/**
 * Start of the long form within `before`, or -1: every letter of the short form must be found from the right, the first one at
 * the beginning of a word.
 * Source: Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 */
export function longFormStart(short: string, before: string): number {
  let s = short.length - 1;
  let l = before.length - 1;
  for (; s >= 0; s--) {
    const wanted = short[s]!.toLowerCase();
    if (!isLetter(wanted)) continue;
    while (l >= 0 && !(s === 0 ? startsName(before, l, wanted) : before[l]!.toLowerCase() === wanted)) l--;
    if (l < 0) return -1;
    l--;
  }
  return l + 1;
}

/** The words before position `end` among which the long form is sought: at most min(n + 5, 2n) for a short form of n letters. */
function windowStart(text: string, end: number, letters: number): number {
  const most = Math.min(letters + 5, letters * 2);
  const from = Math.max(0, end - 120);
  const clause = text.slice(from, end);
  const starts = [...clause.matchAll(/[\p{L}\p{N}][^\s]*/gu)].map((match) => match.index);
  return from + (starts[Math.max(0, starts.length - most)] ?? 0);
}

/** A long form has at least two words, begins with a capital and does not contain its short form. */
function isLongForm(long: string, short: string): boolean {
  return (
    /^\p{Lu}/u.test(long) &&
    /[\s-]/.test(long) &&
    long.length > short.length + 2 &&
    !long.includes(short) &&
    !/[.;:!?]\s/.test(long)
  );
}

function beforeParenthesis(
  reading: Reading,
  short: string,
  open: number,
): Pick<Definition, 'longStart' | 'longEnd'> | undefined {
  const { text } = reading.block;
  let longEnd = open;
  while (longEnd > 0 && /\s|["”’]/.test(text[longEnd - 1]!)) longEnd--;
  const letters = unPluralAcronym(short).replace(/[^\p{L}\p{N}]/gu, '');
  const from = windowStart(text, longEnd, letters.length);
  const before = text.slice(from, longEnd);
  const initials = initialsStart(letters, before);
  const at = initials >= 0 ? initials : longFormStart(letters, before);
  if (at < 0 || !isLongForm(text.slice(from + at, longEnd), short)) return undefined;
  return { longStart: from + at, longEnd };
}

/** The definition around the " or " at `or`: short form, where it starts, where the long form is. */
function afterOr(text: string, or: number): [string, number, Pick<Definition, 'longStart' | 'longEnd'>] | undefined {
  const short = SHORT_BEFORE_OR.exec(text.slice(Math.max(0, or - 13), or));
  if (!short || !isShortForm(short[1]!)) return undefined;
  const long = LONG_BEHIND_OR.exec(text.slice(or, or + 90));
  if (!long) return undefined;
  const letters = unPluralAcronym(short[1]!);
  const words = [...long[1]!.matchAll(/[\p{L}\p{N}][^\s]*/gu)].slice(0, letters.length + 2);
  const last = words.findLast((word) => /^\p{Lu}/u.test(word[0]))!;
  const phrase = long[1]!.slice(0, last.index + last[0].length);
  if (longFormStart(letters, phrase) !== 0 || !isLongForm(phrase, short[1]!)) return undefined;
  const longStart = or + long[0].length - long[1]!.length;
  const shortStart = Math.max(0, or - 13) + short.index;
  return [short[1]!, shortStart, { longStart, longEnd: longStart + phrase.length }];
}

/** Every acronym that a block defines, either way round. */
export function definitionsIn(reading: Reading): Definition[] {
  const { text } = reading.block;
  const found: Definition[] = [];
  const add = (short: string, shortStart: number, long: Pick<Definition, 'longStart' | 'longEnd'>) =>
    found.push({
      reading,
      short: unPluralAcronym(short),
      shortStart,
      shortEnd: shortStart + unPluralAcronym(short).length,
      ...long,
    });

  if (text.includes('('))
    for (const match of text.matchAll(PARENTHESIS)) {
      const inner = match[1]!.split(/[,;]/)[0]!.trim();
      const innerStart = match.index + 1 + match[1]!.indexOf(inner);
      if (isShortForm(inner)) {
        const long = beforeParenthesis(reading, inner, match.index);
        if (long) add(inner, innerStart, long);
        continue;
      }
      const before = /([\p{L}\p{N}][\p{L}\p{N}&.-]{1,9})\s$/u.exec(
        text.slice(Math.max(0, match.index - 14), match.index),
      );
      if (
        before &&
        isShortForm(before[1]!) &&
        longFormStart(unPluralAcronym(before[1]!), inner) === 0 &&
        isLongForm(inner, before[1]!)
      )
        add(before[1]!, match.index - before[0].length, { longStart: innerStart, longEnd: innerStart + inner.length });
    }
  for (let or = text.indexOf(' or '); or >= 0; or = text.indexOf(' or ', or + 1)) {
    const definition = afterOr(text, or);
    if (definition) add(...definition);
  }
  return found;
}
