import { ALIAS_FLAGS } from '../../names/hit.ts';
import { cueFit } from '../cues.ts';
import type { Evidence, Spot } from '../evidence.ts';
import { descriptionWords, homesOf, type Option } from '../names.ts';
import { letterCaseAt, opensSentence } from '../reading.ts';
import type { Hearing } from '../refusals.ts';
import { EVERYDAY } from '../rules/cues.ts';
import { isGeneric } from '../generic-name.ts';
import { hasSmallWord, inSmallLetters, type Slot } from '../slots.ts';

/** What confidence is computed from, in the order of the committed weights. All values are between -1 and about 2. */
export const FEATURES = [
  'fame',
  'severalWords',
  'needsContext',
  'surname',
  'namedInFull',
  'latestNamed',
  'titleFits',
  'coherence',
  'sharedWords',
  'doubtfulCoherence',
  'doubtfulSharedWords',
  'rivals',
  'fameMargin',
  'coherenceLead',
  'sharedWordsLead',
  'home',
  'homeLead',
  'bodyAtHome',
  'cueFit',
  'describedBeside',
  'everyday',
  'everydayOpens',
  'headline',
  'smallLetters',
  'shortAcronym',
  'former',
  'repeated',
  'stranger',
  'neverSpelledOut',
  'generic',
  'teamPlace',
  'team',
  'teamCue',
  'besideItsRegion',
  'beforeNumber',
  'smallWord',
  'capitals',
  'person',
  'place',
  'body',
  'eventOrLaw',
  'thing',
  'term',
  'oneWordOfThing',
] as const;

/** In a sports report too, "in Munich" and "of Serbia" mostly mean the place. */
const AS_A_PLACE = 0.3;

const isBefore = (a: Spot, b: Spot) => a.order < b.order || (a.order === b.order && a.start < b.start);

/** The last place before the slot where the entity is named in full; the first place after it counts for less. */
function nearness(slot: Slot, option: Option, evidence: Evidence): number {
  const here = { order: slot.reading.order, start: slot.start };
  const spots = evidence.named.get(option.key) ?? [];
  let low = 0;
  for (let high = spots.length; low < high;) {
    const middle = (low + high) >> 1;
    if (isBefore(spots[middle]!, here)) low = middle + 1;
    else high = middle;
  }
  const before = spots[low - 1];
  return before ? before.order * 1e6 + before.start : -1;
}

/** "Internet Explorer 6" is another thing; but "Germany 2-0" is a result, and people are not numbered. */
function isNumbered({ reading, last }: Slot, { kind, flags }: Option): boolean {
  const after = reading.words[last + 1];
  return after?.shape === 'number' && after.gap === 'space' && kind !== 'person' && !(flags & ALIAS_FLAGS.team);
}

/** Capitals beyond the first: "YouTube", "Berlin International Film Festival" are no words of everyday. */
function capitalsIn(surface: string): number {
  return (surface.match(/\p{Lu}/gu)?.length ?? 1) - 1;
}

const isTeam = ({ flags }: Option) => (flags & ALIAS_FLAGS.team) !== 0;

/** How far a value is ahead of the best of the others; 0 without others. */
function lead(value: number, others: readonly number[]): number {
  return others.length === 0 ? 0 : value - Math.max(...others);
}

/** `rivals`: all who may still be meant, the option itself among them. */
export function featuresOf(
  { slot, option, evidence, cues, besideRegion, titleFits }: Hearing,
  rivals: readonly Option[],
): number[] {
  const surface = slot.reading.block.text.slice(slot.start, slot.end);
  const flag = (bit: number) => (option.flags & bit ? 1 : 0);
  const single = slot.first === slot.last;
  const others = rivals.filter((rival) => rival.key !== option.key);
  const generic = isGeneric(slot);
  const doubtful =
    flag(ALIAS_FLAGS.needsContext | ALIAS_FLAGS.surname | ALIAS_FLAGS.team) || others.length > 0 || generic ? 1 : 0;
  const everyday = single && EVERYDAY.has(surface.toLowerCase()) ? 1 : 0;
  const opens = opensSentence(slot.reading, slot.first);
  const namedInFull =
    single && evidence.named.has(option.key) && flag(ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext | ALIAS_FLAGS.team);
  const place = nearness(slot, option, evidence);
  const coherence = evidence.coherence(option);
  const shared = doubtful || option.fame <= 3 ? evidence.shared(option) : 0.5;
  const home = evidence.atHome(option);
  const before = evidence.countryBefore(slot);
  // An office ("US Secretary of State") is of its country whenever it is named, and is rarely the name of anything.
  const behindItsCountry = before !== undefined && option.kind !== 'term' && homesOf(option).includes(before.entity);
  const kind = (...kinds: Option['kind'][]) => (kinds.includes(option.kind) ? 1 : 0);
  return [
    option.fame / 5,
    single ? 0 : 1,
    flag(ALIAS_FLAGS.needsContext),
    flag(ALIAS_FLAGS.surname),
    namedInFull ? 1 : 0,
    namedInFull && place >= 0 && others.every((rival) => nearness(slot, rival, evidence) < place) ? 1 : 0,
    titleFits ? 1 : 0,
    doubtful ? 0 : coherence,
    doubtful ? 0 : shared,
    doubtful ? coherence : 0,
    doubtful ? shared : 0,
    Math.log1p(others.length),
    others.length === 0 ? 0 : (option.fame - Math.max(...others.map((rival) => rival.fame))) / 4,
    lead(coherence, others.map(evidence.coherence)),
    lead(shared, others.map(evidence.shared)),
    doubtful ? home : 0,
    lead(home, others.map(evidence.atHome)),
    generic && kind('group', 'organization') ? (behindItsCountry ? 1 : home) : 0,
    cueFit(cues, option),
    descriptionWords(option).some((word) => cues.beside.has(word)) ? 1 : 0,
    everyday,
    everyday && opens ? 1 : 0,
    letterCaseAt(slot.reading, slot.first) === 'sentence' ? 0 : 1,
    inSmallLetters(slot) ? 1 : 0,
    /^[\p{Lu}\p{N}]{2,3}$/u.test(surface) ? 1 : 0,
    flag(ALIAS_FLAGS.former),
    Math.min(2, Math.log(evidence.counts.get(surface) ?? 1)) / 2,
    single && evidence.strangers.has(slot.reading.words[slot.last]!.text) ? 1 : 0,
    single && option.kind === 'person' && !evidence.spelledOut.has(option.key) ? 1 : 0,
    generic ? 1 : 0,
    option.kind === 'place' ? evidence.sport * (cues.inside || cues.from ? AS_A_PLACE : 1) : 0,
    flag(ALIAS_FLAGS.team) * evidence.sport * (cues.from ? AS_A_PLACE : 1),
    cues.team ? flag(ALIAS_FLAGS.team) - (others.some(isTeam) ? kind('place') : 0) : 0,
    besideRegion.includes(option) || behindItsCountry ? 1 : 0,
    isNumbered(slot, option) ? 1 : 0,
    option.kind === 'event' && hasSmallWord(slot) ? 1 : 0,
    Math.min(3, capitalsIn(surface)) / 3,
    kind('person'),
    kind('place'),
    kind('group', 'organization'),
    kind('event', 'law'),
    kind('thing'),
    kind('term'),
    single ? kind('event', 'law', 'thing', 'term') : 0,
  ];
}
