import type { NameHit } from '../../names/hit.ts';
import { ALIAS_FLAGS } from '../../names/hit.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { wordAt, type Word } from '../../text/words.ts';
import { longerName } from './longer-name.ts';
import { longerNameOfAny } from './longer-name-of-any.ts';
import { spelledOtherwise } from './other-spelling.ts';
import { MARK } from '../reading/marks.ts';
import type { Rejection } from '../mention.ts';
import { isCountryName, type Names, type Option } from '../bearers/names.ts';
import type { Reading } from '../reading/reading.ts';
import { PARTICLES } from '../rules/name-parts.ts';

/** A stretch of text that is a name of the dataset and not part of a longer one: what remains is which entity it means. */
export interface Slot {
  reading: Reading;
  start: number;
  end: number;
  /** Words, both inclusive. */
  first: number;
  last: number;
  options: readonly Option[];
  /** The names inside that of an event in small letters or of an office, for when it is not what the text means: "Manchester" in "Manchester attack". */
  inside?: () => Slot[];
}

/** Neither end has a capital anywhere: "fatwa", but not "iPhone". */
export function inSmallLetters({ reading, first, last }: Slot): boolean {
  return isSmall(reading.words[first]!) && isSmall(reading.words[last]!);
}

const isSmall = ({ shape }: Word) => shape === 'lower' || shape === 'number';

/** "Manchester attack", "Brexit vote": a name with a word behind it that is none. */
export function hasSmallWord({ reading, first, last }: Slot): boolean {
  return first !== last && hasCommonWord(reading, first + 1, last);
}

/** A word in small letters that is no mere joint like "of" or the "de" of "Rio de Janeiro". `from`, `to`: words, both inclusive. */
function hasCommonWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const word = reading.words[i]!;
    if (word.shape === 'lower' && !FUNCTION_WORDS.has(word.text) && !PARTICLES.has(word.text)) return true;
  }
  return false;
}

function hasRole({ first, last }: Slot, marks: readonly number[]): boolean {
  for (let i = first; i <= last; i++) if (marks[i]! & MARK.role) return true;
  return false;
}

/**
 * Names inside this one are looked at where it is not what the text means: "Manchester" in "Manchester attack", the country in "President of the
 * United States" and "US Secretary of State", "Republicans" in "The Republicans", who are a French party too.
 */
function hasNamesInside(slot: Slot, marks: readonly number[]): boolean {
  if (slot.first === slot.last) return false;
  const are = (kind: Option['kind']) => slot.options.every((option) => option.kind === kind);
  return (
    (are('event') && hasSmallWord(slot)) ||
    (are('term') && hasRole(slot, marks)) ||
    slot.reading.words[slot.first]!.text === 'The'
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

/** Whom the hits of one stretch may mean, each entity once. */
function optionsAt(hits: readonly NameHit[], from: number, to: number, names: Names): readonly Option[] {
  if (to === from + 1) return names.options(hits[from]!);
  const byKey = new Map<string, Option>();
  for (const hit of hits.slice(from, to))
    for (const option of names.options(hit)) if (!byKey.has(option.key)) byKey.set(option.key, option);
  return [...byKey.values()];
}

const isOwn = (option: Option) => option.own;
const isAdjective = ({ flags }: Option) => (flags & ALIAS_FLAGS.adjective) !== 0;
const speaks = ({ flags }: Option) => (flags & SILENT) === 0;
/** The list itself if everything in it holds, as it mostly does. */
const only = (options: readonly Option[], holds: (option: Option) => boolean): readonly Option[] =>
  options.every(holds) ? options : options.filter(holds);

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
  if (first === last || !hasCommonWord(reading, first, last)) return false;
  const words = reading.words.slice(first, last + 1);
  // "Congress party", "Opposition bloc": no word says more that this is a name.
  if (/^(?:party|bloc|magazine)$/.test(words.at(-1)!.text)) return false;
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
  const named = (option: Option) => isAdjective(option) || isCountryName(option);
  return options.every(({ kind }) => kind === 'place') && inner.some((hit) => names.options(hit).some(named));
}

/**
 * "Dayton, Ohio" is a name of Dayton, but says two names: the slot ends at the comma, and Ohio gets one of its own. "Washington, D.C." says
 * one, since what stands behind the comma is no other place. `to`: the hits behind the slot's own.
 */
function leaveRegion(slot: Slot, hits: readonly NameHit[], to: number, names: Names): void {
  const { words } = slot.reading;
  let comma = slot.first + 1;
  while (comma <= slot.last && words[comma]!.gap !== 'comma') comma++;
  if (comma > slot.last || !slot.options.every(({ kind }) => kind === 'place')) return;
  const inner = hits.slice(to, to + MOST_INNER);
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

/** Plain hits in, leftmost-longest slots out, `into` what was gathered of the blocks before; what was refused comes with the rule's name. */
export function gatherSlots(
  reading: Reading,
  hits: readonly NameHit[],
  marks: number[],
  names: Names,
  into: Gathered,
): void {
  const { words } = reading;
  let free = 0;
  for (let from = 0, to = 0; from < hits.length; from = to) {
    to = sameStretch(hits, from);
    const { start, end } = hits[from]!;
    if (start < free) continue;
    const all = optionsAt(hits, from, to, names);
    for (const option of all) if (isAdjective(option)) into.adjectives.push({ option, reading, start, end });
    const own = all.some(isOwn);
    const options = only(all, own ? isOwn : speaks);
    const first = wordAt(words, start);
    const last = wordAt(words, end - 1);
    const slot: Slot = { reading, start, end, first, last, options };
    if (options.length === 0) {
      refuse(slot, all, 'adjective-only', into);
      continue;
    }
    if (own) leaveArticle(slot);
    else if (isCountryWithCommonWords(reading, hits, { from, to, first, last }, options, names)) {
      refuse(slot, options, 'country-and-common-words', into);
      continue;
    } else {
      leaveArticle(slot);
      if (first !== last) leaveRegion(slot, hits, to, names);
      refuseParts(slot, free, marks, into);
      if (slot.options.length === 0) continue;
    }
    if (hasNamesInside(slot, marks)) {
      const inner = hits.slice(to, to + MOST_INNER).filter((hit) => hit.end <= slot.end);
      if (inner.length > 0) slot.inside = () => slotsAmong(reading, inner, marks, names);
    }
    into.slots.push(slot);
    free = slot.end;
    for (let i = slot.first; i <= slot.last; i++) marks[i]! |= MARK.taken;
  }
}

function slotsAmong(reading: Reading, hits: readonly NameHit[], marks: number[], names: Names): Slot[] {
  const gathered: Gathered = { slots: [], rejections: [], adjectives: [] };
  gatherSlots(reading, hits, marks, names, gathered);
  return gathered.slots;
}

function refuse({ reading, start, end }: Slot, options: readonly Option[], reason: string, into: Gathered): void {
  const block = reading.block.id;
  for (const { key } of options) into.rejections.push({ block, start, end, candidate: key, reason });
}

/** Leaves those of a slot's options of which it is not part of a longer name, or makes it the longer name of one of them. */
function refuseParts(slot: Slot, free: number, marks: readonly number[], into: Gathered): void {
  const whole = spelledOtherwise(slot, slot.options, free);
  if (whole && !longerNameOfAny(whole) && !longerName(whole, whole.options[0]!, marks)) {
    Object.assign(slot, whole);
    return;
  }
  const forAll = longerNameOfAny(slot);
  if (forAll) {
    refuse(slot, slot.options, forAll, into);
    slot.options = [];
    return;
  }
  let refused: Option[] | undefined;
  for (const option of slot.options) {
    const reason = longerName(slot, option, marks);
    if (reason) (refused ??= []).push(option);
    if (reason) refuse(slot, [option], reason, into);
  }
  if (refused) slot.options = slot.options.filter((option) => !refused.includes(option));
}
