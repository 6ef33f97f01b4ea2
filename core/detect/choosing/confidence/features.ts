import { ALIAS_FLAGS } from '../../../names/hit.ts';
import { cueFit, isDescribedBeside } from '../cues.ts';
import { isRegion } from '../../evidence/beside.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { homesOf, type Option } from '../../bearers/names.ts';
import type { Hearing } from '../refusals.ts';
import { BEAR_NAMES, OF_HEADS } from '../../rules/longer-names.ts';
import type { Slot } from '../../slots/slots.ts';
import { lastBefore, spotOf } from '../../reading/spot.ts';

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

/** What one of its like in a list says, beside what a region says of its town. A report on sport lists teams. */
const LISTED = 0.5;

/** In a sports report too, "in Munich" and "of Serbia" mostly mean the place. */
const AS_A_PLACE = 0.1;

/** The last place before the slot where the entity is named in full; -1: there is none. */
function nearness(slot: Slot, option: Option, evidence: Evidence): number {
  const spots = evidence.named.get(option.key);
  return (spots && lastBefore(spots, spotOf(slot.reading, slot.start))) ?? -1;
}

/** Named in full before the slot, and later than any other who may be meant. */
function isLatestNamed(slot: Slot, option: Option, others: readonly Option[], evidence: Evidence): boolean {
  const place = nearness(slot, option, evidence);
  return place >= 0 && others.every((rival) => nearness(slot, rival, evidence) < place);
}

/** "Wembley Stadium" is no team's name, as "Wembley" may be. */
function isVenue({ reading, first, last }: Slot): boolean {
  const { lower } = reading.words[last]!;
  return first !== last && (OF_HEADS.has(lower) || BEAR_NAMES.has(lower));
}

const isTeam = ({ flags }: Option) => (flags & ALIAS_FLAGS.team) !== 0;
const SHORT = ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext | ALIAS_FLAGS.team;

/** How far a value is ahead of the best of the others; 0 without others. */
function lead(value: number, others: readonly Option[], of: (rival: Option) => number): number {
  if (others.length === 0) return 0;
  let best = -Infinity;
  for (const rival of others) best = Math.max(best, of(rival));
  return value - best;
}

const fameOf = ({ fame }: Option) => fame;

/** `rivals`: all who may still be meant, the option itself among them. */
export function featuresOf(
  { slot, look, option, evidence, cues, besideRegion, listed, titleFits }: Hearing,
  rivals: readonly Option[],
): number[] {
  const { kind, flags, fame, key } = option;
  const { single, generic, everyday } = look;
  const flag = (bit: number) => (flags & bit ? 1 : 0);
  const others = rivals.length === 1 ? NOBODY : rivals.filter((rival) => rival.key !== key);
  const doubtful = flags & SHORT || others.length > 0 || generic;
  const namedInFull = single && (flags & SHORT) !== 0 && evidence.named.has(key);
  const coherence = evidence.coherence(option);
  const shared = doubtful || fame <= 3 ? evidence.shared(option) : 0.5;
  const home = evidence.atHome(option);
  const before = evidence.countryBefore(slot);
  // An office ("US Secretary of State") is of its country whenever it is named, and is rarely the name of anything.
  const behindItsCountry =
    before !== undefined && kind !== 'term' && !look.smallLetters && homesOf(option).includes(before.entity);
  const person = kind === 'person' ? 1 : 0;
  const place = kind === 'place' ? 1 : 0;
  const body = kind === 'group' || kind === 'organization' ? 1 : 0;
  const eventOrLaw = kind === 'event' || kind === 'law' ? 1 : 0;
  const team = flag(ALIAS_FLAGS.team);
  return [
    fame / 5,
    single ? 0 : 1,
    flag(ALIAS_FLAGS.needsContext),
    flag(ALIAS_FLAGS.surname),
    namedInFull ? 1 : 0,
    namedInFull && isLatestNamed(slot, option, others, evidence) ? 1 : 0,
    titleFits ? 1 : 0,
    doubtful ? 0 : coherence,
    doubtful ? 0 : shared,
    doubtful ? coherence : 0,
    doubtful ? shared : 0,
    Math.log1p(others.length),
    lead(fame, others, fameOf) / 4,
    lead(coherence, others, evidence.coherence),
    lead(shared, others, evidence.shared),
    doubtful ? home : 0,
    lead(home, others, evidence.atHome),
    generic && body ? (behindItsCountry ? 1 : home) : 0,
    cueFit(cues, option),
    isDescribedBeside(slot, option.facts.words) ? 1 : 0,
    everyday ? 1 : 0,
    everyday && look.opensSentence ? 1 : 0,
    look.headline ? 1 : 0,
    look.smallLetters ? 1 : 0,
    look.shortAcronym ? 1 : 0,
    flag(ALIAS_FLAGS.former),
    Math.min(2, Math.log(evidence.counts.get(look.surface) ?? 1)) / 2,
    single && evidence.strangers.has(slot.reading.words[slot.last]!.text) ? 1 : 0,
    single && person && !evidence.spelledOut.has(key) ? 1 : 0,
    generic ? 1 : 0,
    (isVenue(slot) ? 0 : place) * evidence.sport * (cues.inside || cues.from ? AS_A_PLACE : 1),
    team * evidence.sport * (cues.from ? AS_A_PLACE : 1),
    cues.team ? team - (others.some(isTeam) ? place : 0) : 0,
    besideRegion.includes(option) || behindItsCountry || (cues.ofState && isRegion(option))
      ? 1
      : listed.options.includes(option)
        ? (listed.onBothSides ? 1 : LISTED) * (1 - place * evidence.sport)
        : 0,
    // "Internet Explorer 6" is another thing; but "Germany 2-0" is a result, and people are not numbered.
    look.beforeNumber && !person && !team ? 1 : 0,
    kind === 'event' && look.smallWord ? 1 : 0,
    Math.min(3, look.capitals) / 3,
    person,
    place,
    body,
    eventOrLaw,
    kind === 'thing' ? 1 : 0,
    kind === 'term' ? 1 : 0,
    single && (eventOrLaw || kind === 'thing' || kind === 'term') ? 1 : 0,
  ];
}

const NOBODY: readonly Option[] = [];
