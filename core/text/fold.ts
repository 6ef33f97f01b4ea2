/**
 * Folding: what a UTF-16 code unit counts as when names are compared. é = e, ß = ss, Ł = l, full-width = plain, every apostrophe is
 * `'`, every hyphen and dash `-`; soft hyphens, zero-width and bidi marks and accents written as marks of their own count for nothing.
 * Source of the decompositions: Unicode NFKD; what it leaves alone is in `LETTERS`.
 */

/** Raise it whenever a name might fold differently: packs folded by another version are refused. */
export const FOLD_VERSION = 1;

/** What sort of unit it is. From `small` on, a word may begin with it. */
export const UNIT = {
  punctuation: 0,
  space: 1,
  /** Counts for nothing wherever it stands. */
  ignored: 2,
  /** Second half of a surrogate pair: belongs to whatever the first half is. */
  low: 3,
  /** A small letter of a script with capitals, a digit, `_`, `#`, `@` (so "#Iran" and "iran@example.org" are not the word "Iran"). */
  small: 4,
  capital: 5,
  /** A letter of a script without capitals (Arabic, Hebrew, …). */
  caseless: 6,
  /** A word by itself: scripts that put no spaces between words (Chinese, Japanese, Thai, …). */
  single: 7,
} as const;

/** Letters that stand for others and are not taken apart by Unicode. */
const LETTERS: Record<string, string> = {
  ...{
    ß: 'ss',
    ẞ: 'ss',
    æ: 'ae',
    Æ: 'ae',
    œ: 'oe',
    Œ: 'oe',
    ø: 'o',
    Ø: 'o',
    ł: 'l',
    Ł: 'l',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    Ð: 'd',
  },
  ...{ þ: 'th', Þ: 'th', ħ: 'h', Ħ: 'h', ŧ: 't', Ŧ: 't', ı: 'i', ĸ: 'k', ŋ: 'ng', Ŋ: 'ng', ς: 'σ' },
  // Persian and Arabic keyboards write the same letters differently.
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه' },
};

const APOSTROPHES = /['`´‘’‛′ʹʻʼʽʾʿˈ՚׳ꞌ＇]/;
const QUOTES = /["“”„‟″״＂«»]/;
const HYPHENS = /[-\u2010-\u2015\u2043\u2212\u05be\u2e3a\u2e3b\ufe58\ufe63\uff0d]/;
/** Marks of scripts in which a word is the same without them. Indian and South-East Asian vowels are marks too, and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const IGNORED = /^[\p{Cf}\u034f\u180b-\u180e]$/u;
const SPACE = /\s/;
const WORD = /^[\p{L}\p{Nd}\p{M}_#@]$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;
const CASED = /^[\p{Ll}\p{Nd}_#@]$/u;
const SINGLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]$/u;

/** Units after the first of those that a unit folds to ("ß": the second "s"), by number; 0 is "none". */
const rests: string[] = [''];
const pages: (Uint32Array | undefined)[] = new Array<Uint32Array | undefined>(256).fill(undefined);

/**
 * How a code unit folds, packed in one number that `kindOf`, `foldOf` and `restOf` take apart.
 * Tables are made page by page as texts need them, so that loading this module costs nothing.
 */
export function unitInfo(unit: number): number {
  return (pages[unit >>> 8] ?? makePage(unit >>> 8))[unit & 255]!;
}

/** One of `UNIT`. */
export function kindOf(info: number): number {
  return (info >>> 16) & 7;
}

/** The first unit it folds to: small, without accent. */
export function foldOf(info: number): number {
  return info & 0xffff;
}

/** Further units it folds to, mostly none. */
export function restOf(info: number): string {
  return info >>> 19 === 0 ? '' : rests[info >>> 19]!;
}

function makePage(number: number): Uint32Array {
  const page = new Uint32Array(256);
  for (let low = 0; low < 256; low++) page[low] = describe((number << 8) | low);
  pages[number] = page;
  return page;
}

function describe(unit: number): number {
  const char = String.fromCharCode(unit);
  if (APOSTROPHES.test(char)) return pack(UNIT.punctuation, "'");
  if (QUOTES.test(char)) return pack(UNIT.punctuation, '"');
  if (HYPHENS.test(char)) return pack(UNIT.punctuation, '-');
  if (SPACE.test(char)) return pack(UNIT.space, ' ');
  if (unit >= 0xd800 && unit <= 0xdfff) return pack(surrogateKind(unit), char);
  if (IGNORED.test(char) || char.replace(MARKS, '') === '') return pack(UNIT.ignored, char);
  if (!WORD.test(char)) return pack(UNIT.punctuation, char);
  const folded = LETTERS[char] ?? withoutMarks(char);
  return pack(wordKind(char), folded);
}

function wordKind(char: string): number {
  if (CAPITAL.test(char)) return UNIT.capital;
  if (SINGLE.test(char)) return UNIT.single;
  return CASED.test(char) ? UNIT.small : UNIT.caseless;
}

/** Pairs are mostly emoji (high D83C to D83E), which are no letters, or rare ideographs (high D840 and up). */
function surrogateKind(unit: number): number {
  if (unit >= 0xdc00) return UNIT.low;
  if (unit >= 0xd840) return UNIT.single;
  return unit >= 0xd83c && unit <= 0xd83e ? UNIT.punctuation : UNIT.caseless;
}

function withoutMarks(char: string): string {
  const plain = char.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().replace(MARKS, '');
  // A letter made of signs ("ﷺ" with its spaces) stays as it is.
  return [...plain].every((each) => WORD.test(each)) ? plain : char;
}

function pack(kind: number, folded: string): number {
  let rest = rests.indexOf(folded.slice(1));
  if (rest < 0) rest = rests.push(folded.slice(1)) - 1;
  return ((rest << 19) | (kind << 16) | folded.charCodeAt(0)) >>> 0;
}
