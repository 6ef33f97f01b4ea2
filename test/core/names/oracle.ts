import type { Alias } from '../../../core/entities/alias.ts';

/**
 * A slow and obvious reading of the rules of names (core/names/README.md), sharing no code with the index: every alias is compared
 * with the text at every word.
 */
export interface OracleHit {
  start: number;
  end: number;
  alias: number;
}

interface Word {
  start: number;
  /** Of what a hit covers. */
  end: number;
  /** Of what does not count before the next word: the full stop of an initial. */
  stop: number;
  letters: Letter[];
}

interface Letter {
  char: string;
  capital: boolean;
}

const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff';
const MARK = '\u0300-\u036f\u064b-\u065f\u0670';
const SINGLE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const SKIP = `[${INVISIBLE}${MARK}]*`;
const LETTER = `(?:(?![${SINGLE}ʿ])[\\p{L}\\p{Nd}_#@]${SKIP})`;
const INITIAL = `\\p{Lu}${SKIP}`;
const GLUED = `${INITIAL}(?:\\.${INITIAL}(?!${SKIP}${LETTER}))+\\.?`;
const SPACED = `${INITIAL}(?:\\.\\s${INITIAL}(?=\\.))+\\.`;
const ABBREVIATION = `(?:[Ss][Tt]|[Jj][Rr])\\.(?![\\p{L}\\p{Nd}_#@])`;
const WORD = new RegExp(`[${SINGLE}]${SKIP}|${GLUED}|${SPACED}|${ABBREVIATION}|${LETTER}+`, 'gu');
const APOSTROPHES = /['’‘ʿ`´]/g;
const HYPHENS = /[-\u2010-\u2014]/g;

function lettersOf(surface: string): Letter[] {
  return [...surface.matchAll(/[\p{L}\p{Nd}_#@]/gu)].flatMap(([char]) => {
    const special = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' }[char.toLowerCase()];
    const plain =
      special ??
      char
        .normalize('NFKD')
        .replace(new RegExp(`[${MARK}]`, 'g'), '')
        .toLowerCase();
    return [...plain].map((letter) => ({ char: letter, capital: /\p{Lu}/u.test(char) }));
  });
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const surface = match[0];
    const start = match.index;
    const full = start + surface.length;
    const end = start + surface.replace(new RegExp(`[${INVISIBLE}]+$`), '').length;
    const oneInitial = new RegExp(`^${INITIAL}$`, 'u').test(surface) && text[full] === '.';
    return { start, end, stop: oneInitial ? full + 1 : full, letters: lettersOf(surface) };
  });
}

/** Folded; `|` where no name goes on. */
function gapBetween(text: string, a: Word, b: Word): string {
  let gap = text.slice(a.stop, b.start).replace(new RegExp(`[${INVISIBLE}${MARK}]`, 'g'), '');
  if (/\n[^]*\n/.test(gap)) return '|';
  gap = gap.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(/[“”"]/g, '"').replace(/\s+/g, ' ');
  if (gap === '' && text[a.stop - 1] === '.') return ' ';
  if (gap === ' ') return gap;
  gap = gap.replaceAll(' ', '');
  return gap.length > 2 ? '|' : gap;
}

function sameLetters(alias: Letter[], text: Letter[], anyCase: boolean): boolean {
  if (alias.length !== text.length) return false;
  return alias.every((a, i) => a.char === text[i]!.char && (anyCase || !a.capital || text[i]!.capital));
}

function isPluralOf(alias: Letter[], text: string, word: Word): boolean {
  const surface = text.slice(word.start, word.end);
  if (!/^[\p{Lu}\d]{2,}s$/u.test(surface)) return false;
  return alias.every(({ char, capital }) => capital || /\d/.test(char));
}

function standsFree(text: string, start: number, end: number): boolean {
  const strip = (side: string) => side.replace(new RegExp(`[${INVISIBLE}${MARK}]`, 'g'), '').replace(APOSTROPHES, "'");
  const before = /([\p{L}\p{Nd}_#@]+)'$/u.exec(strip(text.slice(0, start)));
  const behind = /^'([\p{L}\p{Nd}_#@]+)/u.exec(strip(text.slice(end)));
  if (before && !['l', 'L', 'd', 'qu', 'all', 'dall', 'dell', 'nell', 'sull'].includes(before[1]!)) return false;
  return !behind || ['s', 'd', 'll', 've', 're', 'm'].includes(behind[1]!.toLowerCase());
}

/** Runs without spaces that look like a domain, a file name or an e-mail address. */
function addressesIn(text: string) {
  const runs = text.matchAll(new RegExp(`[^\\s()'"\`’‘–—“”,${SINGLE}]+`, 'gu'));
  return [...runs]
    .map((run) => ({ start: run.index, surface: run[0].replace(/[.]+$/, '') }))
    .filter(({ surface }) => /[\p{L}\p{N}_-]\.[a-z][a-z0-9-]|[\p{L}\p{N}.-]@/u.test(surface))
    .map(({ start, surface }) => ({ start, end: start + surface.length }));
}

export function oracle(text: string, aliases: readonly Alias[]): OracleHit[] {
  const hits: OracleHit[] = [];
  const words = wordsOf(text);
  const addresses = addressesIn(text);
  const inAddress = (start: number, end: number) =>
    addresses.some((a) => start >= a.start && start < a.end && !(start === a.start && end >= a.end));
  aliases.forEach(({ text: alias, caseInsensitive = false }, number) => {
    const own = wordsOf(alias);
    for (let first = 0; own.length > 0 && first + own.length <= words.length; first++) {
      const fits = own.every((word, i) => {
        const there = words[first + i]!;
        const last = i === own.length - 1;
        if (i > 0 && gapBetween(text, words[first + i - 1]!, there) !== gapBetween(alias, own[i - 1]!, word))
          return false;
        if (sameLetters(word.letters, there.letters, caseInsensitive)) return true;
        if (!last || !isPluralOf(word.letters, text, there)) return false;
        return sameLetters(word.letters, there.letters.slice(0, -1), caseInsensitive);
      });
      const { start } = words[first]!;
      const { end } = words[first + own.length - 1]!;
      if (fits && standsFree(text, start, end) && !inAddress(start, end)) hits.push({ start, end, alias: number });
    }
  });
  return hits;
}
