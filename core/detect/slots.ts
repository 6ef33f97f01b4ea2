import type { NameHit } from '../names/hit.ts';
import { ALIAS_FLAGS } from '../names/hit.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { wordAt } from '../text/words.ts';
import { longerName } from './longer-name.ts';
import { spelledOtherwise } from './other-spelling.ts';
import { MARK } from './marks.ts';
import type { Rejection } from './mention.ts';
import { isCountryName, type Names, type Option } from './names.ts';
import type { Reading } from './reading.ts';

/** A stretch of text that is a name of the dataset and not part of a longer one: what remains is which entity it means. */
export interface Slot {
  reading: Reading;
  start: number;
  end: number;
  /** Words, both inclusive. */
  first: number;
  last: number;
  options: Option[];
  /** The names inside that of an event in small letters or of an office, for when it is not what the text means: "Manchester" in "Manchester attack". */
  inside?: () => Slot[];
}

/** Neither end has a capital anywhere: "fatwa", but not "iPhone". */
export function inSmallLetters({ reading, first, last }: Slot): boolean {
  const small = (index: number) => ['lower', 'number'].includes(reading.words[index]!.shape);
  return small(first) && small(last);
}

/** "Manchester attack", "Brexit vote": a name with a word behind it that is none. */
export function hasSmallWord({ reading, first, last }: Slot): boolean {
  for (let i = first + 1; i <= last; i++) {
    const word = reading.words[i]!;
    if (word.shape === 'lower' && !FUNCTION_WORDS.has(word.text)) return true;
  }
  return false;
}

/**
 * Names inside this one are looked at where it is not what the text means: "Manchester" in "Manchester attack", "United States" in "President of the
 * United States".
 */
function hasNamesInside(slot: Slot, marks: Int32Array): boolean {
  const only = (kind: Option['kind']) => slot.options.every((option) => option.kind === kind);
  return (
    (hasSmallWord(slot) && only('event')) ||
    (slot.first !== slot.last && (marks[slot.first]! & MARK.role) !== 0 && only('term'))
  );
}

export interface Gathered {
  slots: Slot[];
  rejections: Rejection[];
  /** Adjectives of places and peoples ("Iranian"), with the place they tell of. */
  adjectives: { option: Option; reading: Reading; start: number; end: number }[];
}

const DOUBTFUL = ALIAS_FLAGS.adjective | ALIAS_FLAGS.notAlone | ALIAS_FLAGS.needsContext | ALIAS_FLAGS.surname;
const SILENT = ALIAS_FLAGS.adjective | ALIAS_FLAGS.notAlone;

/** So many hits behind one are looked at for what stands inside it. */
const MOST_INNER = 6;

/** The options of all hits on the same stretch: packs are scanned together, and each brings its own. */
function sameStretch(hits: readonly NameHit[], from: number): number {
  let to = from + 1;
  while (to < hits.length && hits[to]!.start === hits[from]!.start && hits[to]!.end === hits[from]!.end) to++;
  return to;
}

function optionsAt(hits: readonly NameHit[], from: number, to: number, names: Names): Option[] {
  if (to === from + 1) return [...names.options(hits[from]!)];
  const byKey = new Map<string, Option>();
  for (const hit of hits.slice(from, to))
    for (const option of names.options(hit)) if (!byKey.has(option.key)) byKey.set(option.key, option);
  return [...byKey.values()];
}

/**
 * "US military", "war in Syria", "EU leaders", "Brexit vote", "eastern Ukraine": where the name of a body, a place, an event or a term is a well-known shorter name
 * and words in small letters, the shorter name is what the text names. "Indian government" names India only by its adjective.
 */
function isCountryWithCommonWords(
  reading: Reading,
  hits: readonly NameHit[],
  longer: { from: number; to: number; first: number; last: number },
  options: readonly Option[],
  names: Names,
): boolean {
  const { from, to, first, last } = longer;
  const words = reading.words.slice(first, last + 1);
  if (first === last || !words.some(({ shape, text }) => shape === 'lower' && !FUNCTION_WORDS.has(text))) return false;
  // "Congress party", "Opposition bloc": no word says more that this is a name.
  if (/^(?:party|bloc)$/.test(words.at(-1)!.text)) return false;
  if (words.some(({ gap }, i) => i > 0 && gap === 'hyphen')) return false;
  const { end } = hits[from]!;
  const inner = hits.slice(to, to + MOST_INNER).filter((hit) => hit.start < end && hit.end <= end);
  const kinds = new Set(options.map(({ kind }) => kind));
  const event = [...kinds].every((kind) => kind === 'event' || kind === 'law');
  const joined = words.some(
    ({ text, gap }) => text === 'in' || text === 'against' || text === 'on' || gap === 'possessive',
  );
  if (event && joined) return inner.some((hit) => names.options(hit).some(isCountryName));
  if (!kinds.has('person') && !kinds.has('place')) {
    const start = hits[from]!.start;
    const isKnown = (option: Option) => option.fame >= 4 && option.kind !== 'person' && !(option.flags & DOUBTFUL);
    const known = inner.some((hit) => hit.start === start && names.options(hit).some(isKnown));
    const country = inner.some((hit) => names.options(hit).some(isCountryName));
    return event
      ? known && !inner.some((hit) => names.options(hit).some(({ kind }) => kind === 'place'))
      : known || country;
  }
  const isAdjective = ({ flags }: Option) => (flags & ALIAS_FLAGS.adjective) !== 0;
  const named = (option: Option) => isAdjective(option) || isCountryName(option);
  return options.every(({ kind }) => kind === 'place') && inner.some((hit) => names.options(hit).some(named));
}

/**
 * "Dayton, Ohio" is a name of Dayton, but says two names: the slot ends at the comma, and Ohio gets one of its own. "Washington, D.C." says
 * one, since what stands behind the comma is no other place. `inner`: hits that begin behind the slot's own.
 */
function leaveRegion(slot: Slot, inner: readonly NameHit[], names: Names): void {
  const { words } = slot.reading;
  let comma = slot.first + 1;
  while (comma <= slot.last && words[comma]!.gap !== 'comma') comma++;
  if (comma > slot.last || !slot.options.every(({ kind }) => kind === 'place')) return;
  const region = inner.find(({ start, end }) => start === words[comma]!.start && end === slot.end);
  const own = new Set(slot.options.map(({ key }) => key));
  if (!region || !names.options(region).some(({ kind, key }) => kind === 'place' && !own.has(key))) return;
  slot.last = comma - 1;
  slot.end = words[comma - 1]!.end;
}

/** "the West": the article tells the name from the point of the compass, but is no part of it, unlike that of "The Hague". */
function leaveArticle(slot: Slot): void {
  const { words } = slot.reading;
  if (slot.first === slot.last || words[slot.first]!.text !== 'the') return;
  slot.first++;
  slot.start = words[slot.first]!.start;
}

/** Plain hits in, leftmost-longest slots out; what was refused comes back with the rule's name. */
export function gatherSlots(reading: Reading, hits: readonly NameHit[], marks: Int32Array, names: Names): Gathered {
  const gathered: Gathered = { slots: [], rejections: [], adjectives: [] };
  let free = 0;
  for (let from = 0, to = 0; from < hits.length; from = to) {
    to = sameStretch(hits, from);
    const hit = hits[from]!;
    if (hit.start < free) continue;
    const all = optionsAt(hits, from, to, names);
    const own = all.filter((option) => option.own);
    for (const option of all)
      if (option.flags & ALIAS_FLAGS.adjective)
        gathered.adjectives.push({ option, reading, start: hit.start, end: hit.end });
    const options = own.length > 0 ? own : all.filter((option) => !(option.flags & SILENT));
    const first = wordAt(reading.words, hit.start);
    const last = wordAt(reading.words, hit.end - 1);
    const refuse = (refused: readonly Option[], reason: string) => {
      for (const option of refused)
        gathered.rejections.push({
          block: reading.block.id,
          start: hit.start,
          end: hit.end,
          candidate: option.key,
          reason,
        });
    };
    if (options.length === 0) {
      refuse(all, 'adjective-only');
      continue;
    }
    if (own.length === 0 && isCountryWithCommonWords(reading, hits, { from, to, first, last }, options, names)) {
      refuse(options, 'country-and-common-words');
      continue;
    }
    const slot: Slot = { reading, start: hit.start, end: hit.end, first, last, options };
    leaveArticle(slot);
    if (own.length === 0 && first !== last) leaveRegion(slot, hits.slice(to, to + MOST_INNER), names);
    if (own.length === 0) {
      const whole = spelledOtherwise(slot, options, free);
      if (whole && !longerName(whole, whole.options[0]!, marks)) Object.assign(slot, whole);
      else {
        slot.options = options.filter((option) => {
          const reason = longerName(slot, option, marks);
          if (reason) refuse([option], reason);
          return !reason;
        });
        if (slot.options.length === 0) continue;
      }
    }
    if (hasNamesInside(slot, marks)) {
      const inner = hits.slice(to, to + MOST_INNER).filter(({ end }) => end <= slot.end);
      if (inner.length > 0) slot.inside = () => gatherSlots(reading, inner, marks, names).slots;
    }
    gathered.slots.push(slot);
    free = slot.end;
    for (let i = slot.first; i <= slot.last; i++) marks[i]! |= MARK.taken;
  }
  return gathered;
}
