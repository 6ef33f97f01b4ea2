import { ALIAS_FLAGS } from '../../names/hit.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { factsOf } from '../bearers/facts.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import type { Slot } from '../slots/slots.ts';
import { itemAt, spotOf } from '../reading/spot.ts';

const firstWord = ({ reading, first }: Slot) => spotOf(reading, first);
const lastWord = ({ reading, last }: Slot) => spotOf(reading, last);

/** "Springfield, Illinois": which slot stands right before or behind another, with only a comma between. */
export class Neighbours {
  readonly #slots: readonly Slot[];

  /** `slots`: in reading order. */
  constructor(slots: readonly Slot[]) {
    this.#slots = slots;
  }

  /** "Seattle" of "Seattle, Washington" */
  beforeComma({ reading, first }: Slot): Slot | undefined {
    return reading.words[first]!.gap === 'comma'
      ? itemAt(this.#slots, lastWord, spotOf(reading, first - 1))
      : undefined;
  }

  /** "Washington" of "Seattle, Washington" */
  behindComma({ reading, last }: Slot): Slot | undefined {
    return reading.words[last + 1]?.gap === 'comma'
      ? itemAt(this.#slots, firstWord, spotOf(reading, last + 1))
      : undefined;
  }

  /** Those before and behind it in a list: "Microsoft" and "Intel" of "Microsoft, Amazon and Intel", "the ANC, the SACP and Cosatu". */
  inList({ reading, first, last }: Slot): Slot[] {
    const { words } = reading;
    const found: Slot[] = [];
    const add = (other: Slot | undefined) => other && found.push(other);
    const before = listJointBefore(words, first);
    if (before !== undefined) add(itemAt(this.#slots, lastWord, spotOf(reading, before - 1)));
    const behind = skipThe(words, skipAnd(words, last + 1));
    if (words[behind] && listJointBefore(words, behind) === last + 1)
      add(itemAt(this.#slots, firstWord, spotOf(reading, behind)));
    // "After the shock of Sputnik, the Pentagon …" is no list.
    return found.length === 1 && isCommaAndThe(words, found[0]!.first < first ? first : behind) ? [] : found;
  }
}

const isCommaAndThe = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === 'the' && words[at - 1]!.gap === 'comma' && words[at]!.gap === 'space';

const isAnd = (word: Word | undefined) => word !== undefined && /^(?:and|or)$/.test(word.text);
const isListJoint = ({ gap }: Word) => gap === 'space' || gap === 'comma';
const skipAnd = (words: readonly Word[], at: number) => (isAnd(words[at]) ? at + 1 : at);
const skipThe = (words: readonly Word[], at: number) => (words[at]?.text === 'the' ? at + 1 : at);

/** Where the joint of a list begins that ends before word `at`: at a comma, at "and", or at a comma and "and". `undefined`: there is none. */
function listJointBefore(words: readonly Word[], at: number): number | undefined {
  let first = at;
  if (words[first - 1]?.text === 'the' && words[first]!.gap === 'space') first--;
  if (isAnd(words[first - 1]) && words[first]!.gap === 'space')
    return isListJoint(words[first - 1]!) ? first - 1 : undefined;
  return words[first]!.gap === 'comma' ? first : undefined;
}

/** The name as whole words: "Indiana" does not say "India". */
function says(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}

/** What a town's line says of where it lies: "Punjab" of "Punjab, India", "Kogi" of "Kogi State". */
const inBrief = (place: Option) => recordOf(place).name.replace(/,.*| (?:State|Province)$/, '');

/** By the dataset's relations, or because it says so: "city in Ohio", or the title "Oakland, California". */
function belongsTo(option: Option, place: Option): boolean {
  if (option.pack === place.pack && option.facts.related.includes(place.entity)) return true;
  const { description, wikipedia = '' } = recordOf(option);
  return [description, wikipedia.replace(/^[^,]*/, '')].some((text) => says(text, inBrief(place)));
}

/** Toronto and Ontario are both of Canada, whether or not the dataset says that one lies in the other. */
const shareCountry = (option: Option, place: Option) =>
  option.pack === place.pack &&
  option.facts.related.some((near) => factsOf(option.pack, near).isCountry && place.facts.related.includes(near));

/** With a people and part of nothing larger: a "state in East Asia" is none of these. */
export const isSovereign = (option: Option) =>
  option.facts.isCountry &&
  !recordOf(option).relations?.some(({ type }) => type === 'part-of' || type === 'located-in');

/** A state or province, as places in North America are told apart by ("Paris, Texas"). */
export const isRegion = (option: Option) =>
  option.kind === 'place' &&
  /\b(?:state|province|territory|county)\b/.test(recordOf(option).description) &&
  !isSovereign(option);

const NOWHERE: readonly Option[] = [];

/** "Va." of "Arlington, Va." */
function isAbbreviation({ reading: { block, words }, first, end }: Slot): boolean {
  const before = words[first - 1];
  return words[first]!.gap === 'comma' && before !== undefined && isCapital(before) && block.text[end] === '.';
}

/** Of the places of one name, those that belong to the place named beside them across a comma. */
export function fittingBeside(slot: Slot, options: readonly Option[], neighbours: Neighbours): readonly Option[] {
  const [before, behind] = [neighbours.beforeComma(slot), neighbours.behindComma(slot)];
  if (!before && !behind) return isAbbreviation(slot) ? options.filter(isRegion) : NOWHERE;
  const beside = [...(before?.options ?? []), ...(behind?.options ?? [])];
  const places = beside.filter(({ kind }) => kind === 'place');
  if (places.length === 0) return NOWHERE;
  const towns = (before?.options ?? []).filter(({ kind }) => kind === 'place');
  const isRegionOfTown = (option: Option) => isRegion(option) && towns.some((town) => belongsTo(town, option));
  return options.filter(
    (option) => option.kind === 'place' && (places.some((place) => belongsTo(option, place)) || isRegionOfTown(option)),
  );
}

const isState = (option: Option) => /\bstate\b/.test(recordOf(option).description);

/** "Paris, Texas" is not the Paris that has nothing to do with Texas. */
export function isElsewhere(slot: Slot, option: Option, neighbours: Neighbours): boolean {
  const region = neighbours.behindComma(slot);
  if (option.kind !== 'place' || !region) return false;
  // "Texas" may be a team too, but not behind the name of a town
  const meanings = region.options.filter(({ flags }) => !(flags & ALIAS_FLAGS.team));
  if (meanings.length === 0 || !meanings.every(isRegion)) return false;
  const { words } = slot.reading;
  const next = words[region.last + 1];
  // "Montana, Texas and Ohio", "Budapest, Hamburg, Rome" are lists
  if (next?.text === 'and' || neighbours.behindComma(region)) return false;
  const isLike = (other: Option) => shareCountry(option, other) || (isRegion(option) && isState(other));
  return !meanings.some((other) => belongsTo(option, other) || isLike(other));
}
