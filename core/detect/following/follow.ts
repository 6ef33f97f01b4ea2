import { unPluralAcronym } from '../../text/un-plural.ts';
import { isCapital, type Word } from '../../text/words.ts';
import type { Found } from '../settling/found.ts';
import { FREE_AFTER, FREE_BEFORE } from '../reading/marks.ts';
import type { Reading } from '../reading/reading.ts';
import { spotOf, type Spot } from '../reading/spot.ts';

/** A short form that the article has earned: what it stands for, and how sure that is. */
export interface ShortForm {
  card: string;
  confidence: number;
  reason: string;
  /** Only behind this place, and in a headline, which runs ahead. */
  behind?: Spot;
  /** Only after "the" ("the Guards"). */
  afterThe?: boolean;
}

/** Does the capitalised word at `index` stand by itself, so that it is not part of a longer name? */
function standsAlone(reading: Reading, index: number, marks: readonly number[]): boolean {
  const { words } = reading;
  const word = words[index]!;
  const before = words[index - 1];
  const after = words[index + 1];
  const joined = (gap: string) => gap === 'space' || gap === 'hyphen';
  if (before && joined(word.gap) && isCapital(before) && !(marks[index - 1]! & FREE_BEFORE)) return false;
  if (!after || !isCapital(after) || marks[index + 1]! & FREE_AFTER) return true;
  // Charles "Tex" Watson
  return !joined(after.gap) && !/^\s["“]$/.test(reading.block.text.slice(word.end, after.start));
}

/** Finds every use of the short forms in a block. Source of the idea: "one sense per discourse" (Gale, Church & Yarowsky 1992). */
export function followIn(
  reading: Reading,
  marks: readonly number[],
  shortForms: ReadonlyMap<string, ShortForm>,
  add: (found: Found) => void,
): void {
  if (shortForms.size === 0) return;
  const isHeadline = reading.block.role === 'headline';
  reading.words.forEach((word, index) => {
    if (!isCapital(word)) return;
    const form = shortForms.get(word.text) ?? shortForms.get(unPluralAcronym(word.text));
    if (!form || !standsAlone(reading, index, marks)) return;
    if (form.afterThe) {
      const the = reading.words[index - 1];
      if (the?.lower !== 'the' || word.gap !== 'space') return;
      // "The Post" in quotation marks is the title of a work.
      if (/["“”‘']/.test(reading.block.text[the.start - 1] ?? '')) return;
      if (reading.words[index + 1]?.text === 'of' && reading.words[index + 1]!.gap === 'space') return;
    }
    if (form.behind !== undefined && !isHeadline && spotOf(reading, word.start) < form.behind) return;
    add({
      reading,
      start: word.start,
      end: word.end,
      card: form.card,
      confidence: form.confidence,
      reason: form.reason,
    });
  });
}

/**
 * Words by which a body is called for short: the last before any "of" ("Bank" of "Bank of England") and plurals before it ("Guards" of
 * "Islamic Revolutionary Guards Corps").
 */
export function headsOf(reading: Reading, first: number, last: number): string[] {
  const heads: string[] = [];
  if (first === last) return heads;
  const { words } = reading;
  for (let i = first; i <= last; i++) {
    const word = words[i]!;
    const isLast = i === last || JOINTS.has(words[i + 1]!.text);
    if ((isLast || (i > first && word.text.endsWith('s'))) && isHead(word)) heads.push(word.text);
    if (isLast) break;
  }
  return heads;
}

/** Words behind which stands what a body is of or for. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in']);

/**
 * "American" of "Mexican-American" is another people; "the House" is a chamber of parliament, not the White House; "the Government" is the
 * country's, not that of a part of it.
 */
const isHead = ({ shape, text, gap }: Word) =>
  shape === 'capital' && text.length >= 4 && gap !== 'hyphen' && text !== 'House' && text !== 'Government';
