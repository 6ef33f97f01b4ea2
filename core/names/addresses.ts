import { UNIT, foldOf, kindOf, unitInfo } from '../text/fold.ts';
import { APOSTROPHE } from './separator.ts';
import { unitAt } from './word-units.ts';

/**
 * What makes a run of text without spaces an address: a scheme, `www.`, an e-mail's `@`, a path, a domain or file name ("bbc.com",
 * "report.pdf"). Not "attack.The", a missing space, nor "U.S.-led".
 */
const ADDRESS =
  /:\/\/|^www\.|[\p{L}\p{N}.-]@|\\[\p{L}\p{N}]|^(?:~|\.{1,2})?\/[\p{L}\p{N}]|[\p{L}\p{N}_-]\.[a-z][a-z0-9-]+|\.(?:COM|ORG|NET|INFO|GOV|EDU|PDF|DOCX?|XLSX?|JPE?G|PNG|GIF|TXT|HTML?|MP[34]|CSV|ZIP|EXE)$/u;

/** Units without which no run is an address. */
const SIGNS = './\\@:';
/** Units that end a run besides white space, marks of quotation and scripts without spaces. */
const BREAKS = '()[]{}<>\'"`|,;!*…–—‘’“”„«»‹›';
/** Punctuation that ends a sentence rather than an address. */
const TRAILING = /[.:?/]+$/;

/**
 * Whether a name has a space or such on both sides, as nearly all have: then it lies in no address, nor does an apostrophe join
 * anything to it.
 */
export function standsApart(text: string, start: number, end: number): boolean {
  return isEdge(unitAt(text, start - 1)) && isEdge(unitAt(text, end));
}

function isEdge(unit: number): boolean {
  return unit < 128 && EDGES[unit] === 1;
}

/** Knows which stretches of a text are addresses. Each stretch is looked at once, when a name is found in it. */
export class Addresses {
  private readonly text: string;
  private runStart = 0;
  private runEnd = 0;
  private isAddress = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether `start` to `end` lies inside an address or handle. An address that is a name ("Booking.com") does not lie inside itself. */
  contain(start: number, end: number): boolean {
    if (this.isBreak(start - 1) && (this.isBreak(end) || (this.text[end] === '.' && this.isBreak(end + 1))))
      return false;
    if (start < this.runStart || start >= this.runEnd) this.readRun(start);
    return this.isAddress && !(start === this.runStart && end >= this.runEnd);
  }

  private isBreak(at: number): boolean {
    return at < 0 || at >= this.text.length || breaksRun(this.text.charCodeAt(at));
  }

  private readRun(at: number): void {
    const { text } = this;
    let signs = false;
    let from = at;
    let to = at;
    const alone = breaksRun(text.charCodeAt(at));
    for (; from > 0 && !alone && !breaksRun(text.charCodeAt(from - 1)); from--)
      signs ||= isSign(text.charCodeAt(from - 1));
    for (; to < text.length && !breaksRun(text.charCodeAt(to)); to++) signs ||= isSign(text.charCodeAt(to));
    this.runStart = from;
    this.runEnd = Math.max(to, at + 1);
    this.isAddress = false;
    if (!signs) return;
    const run = text.slice(from, to).replace(TRAILING, '');
    this.isAddress = ADDRESS.test(run);
    if (this.isAddress) this.runEnd = from + run.length;
  }
}

function isSign(unit: number): boolean {
  return unit < 128 && SIGNS.includes(String.fromCharCode(unit));
}

function breaksRun(unit: number): boolean {
  if (unit < 128) return ASCII_BREAKS[unit] === 1;
  const kind = kindOf(unitInfo(unit));
  return kind === UNIT.space || kind === UNIT.single || BREAK_UNITS.has(unit);
}

const BREAK_UNITS = new Set([...BREAKS].map((char) => char.charCodeAt(0)));
const ASCII_BREAKS = Uint8Array.from({ length: 128 }, (_, unit) => (unit <= 32 || BREAK_UNITS.has(unit) ? 1 : 0));
/** ASCII units that break a run, apostrophes apart. Beyond the text's ends there is 0, which does too. */
const EDGES = ASCII_BREAKS.map((breaks, unit) => (foldOf(unitInfo(unit)) === APOSTROPHE ? 0 : breaks));
