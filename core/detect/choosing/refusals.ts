import { compareDates } from '../../entities/partial-date.ts';
import type { PartialDate } from '../../entities/entity.ts';
import { ALIAS_FLAGS } from '../../names/hit.ts';
import { isElsewhere, isRegion } from '../evidence/beside.ts';
import type { Cues } from './cues.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Listed } from './listed.ts';
import type { Look } from './look.ts';
import { homesOf, isCountryName, recordOf, type Option } from '../bearers/names.ts';
import { isNamesake } from '../evidence/namesake.ts';
import type { Slot } from '../slots/slots.ts';
import { lastBefore, spotOf, type Spot } from '../reading/spot.ts';

/** One bearer of a name, with what the rules look at. */
export interface Hearing {
  slot: Slot;
  look: Look;
  option: Option;
  evidence: Evidence;
  cues: Cues;
  /** A title before the name that this person holds. */
  titleFits: boolean;
  /** The article's date. */
  day: PartialDate;
  /** Places of this name that belong to the place beside it across a comma. */
  besideRegion: readonly Option[];
  /** Those of this name that are of the same sort as what is listed beside it. */
  listed: Listed;
}

/** Who cannot be meant, whatever else the article says. Asked in this order; the first that holds gives its name to the refusal. */
export const REFUSALS: Readonly<Record<string, (hearing: Hearing) => boolean>> = {
  'in-another-region': ({ slot, option, evidence, besideRegion }) =>
    (besideRegion.length > 0 && !besideRegion.includes(option)) || isElsewhere(slot, option, evidence.neighbours),

  /** "Ill." and "Mass." are states; "ill" and "mass" with a capital are not, whatever else the article says. */
  'abbreviation-without-stop': ({ slot, look, option }) =>
    Boolean(option.flags & ALIAS_FLAGS.needsContext) &&
    look.single &&
    look.surface.length <= LONGEST_ABBREVIATION &&
    /^\p{Lu}\p{Ll}+$/u.test(look.surface) &&
    slot.reading.block.text[slot.end] !== '.' &&
    isRegion(option) &&
    recordOf(option).name !== look.surface,

  'somebody-else-of-the-name': ({ slot, option, evidence }) => isNamesake(slot, option, evidence),

  /** "The Iran war" in an article of 2019 is not that of 2026. What has a name of its own may be named before it happens ("Brexit"). */
  'after-the-article': ({ option, day }) => {
    if (option.kind !== 'event' || !(option.flags & ALIAS_FLAGS.needsContext)) return false;
    const { founded } = recordOf(option);
    return founded !== undefined && compareDates(founded, day) > 0;
  },

  /** A bare surname needs its bearer named in full, or a title that fits a well-known bearer, or that the article is all about what he has to do with. */
  'surname-alone': (hearing) =>
    Boolean(hearing.option.flags & ALIAS_FLAGS.surname) &&
    !hearing.evidence.named.has(hearing.option.key) &&
    !(hearing.titleFits && hearing.option.fame >= WELL_KNOWN) &&
    !isNobodyElseHere(hearing),

  /**
   * "Houston said" after "Angus Houston", whom no dataset has, means him and not the city: a lone last word of a stranger's name is
   * the stranger's, unless the entity was spelled out since, stands after "in", or is one that every article may name and does not speak.
   */
  'belongs-to-a-stranger': ({ slot, look, option, evidence, cues }) => {
    const strangers = evidence.strangers.get(slot.reading.words[slot.first]!.text);
    if (slot.first !== slot.last || !strangers || (option.kind === 'place' && cues.inside)) return false;
    // "Unproductive Congress", "Roman Jewish cuisine": peoples, ideas and parliaments are no family names.
    if (option.kind === 'group' || option.kind === 'term' || look.generic) return false;
    if (evidence.spelledOut.has(option.key))
      return option.kind === 'person' && isNearer(strangers, slot, option, evidence);
    return (option.fame < 5 && !isCountryName(option)) || cues.acts || cues.spoke;
  },

  /** "The Times" in an article that names the New York Times and no other is that; "the Post" likewise. */
  'called-so-for-short': ({ slot, option, evidence }) =>
    option.kind === 'organization' &&
    slot.last === slot.first + 1 &&
    slot.reading.words[slot.first]!.lower === 'the' &&
    evidence.isHeadOfAnother(slot.reading.words[slot.last]!.text, option),

  /** "Dortmund beat Munich" means the teams, but only in a report on sport, and "in Munich" not even there. */
  'no-report-on-sport': ({ option, evidence, cues }) =>
    Boolean(option.flags & ALIAS_FLAGS.team) &&
    (cues.inside || (evidence.sport < SOME_SPORT && !cues.team) || !evidence.plays(option)),

  /** "Guatemala's Congress", "German Green Party", "the Supreme Court" in an article on Italy: a body of a common name elsewhere. */
  'of-another-country': ({ slot, look, option, evidence }) => {
    if (option.kind === 'place' || option.kind === 'person' || !look.generic) return false;
    const country = evidence.countryBefore(slot);
    if (!country || country.pack !== option.pack)
      return (
        evidence.elsewhere(option) ||
        (Boolean(option.flags & ALIAS_FLAGS.needsContext) &&
          option.fame < KNOWN_WITHOUT_COUNTRY &&
          evidence.atHome(option) === 0 &&
          homesOf(option).length > 0)
      );
    return !homesOf(option).includes(country.entity);
  },
};

/** The stranger was named last before the slot, and more often than the bearer that the dataset has: "Tim Tszyu", son of Kostya. */
function isNearer(strangers: readonly Spot[], { reading, start }: Slot, option: Option, evidence: Evidence): boolean {
  const here = spotOf(reading, start);
  const named = evidence.named.get(option.key) ?? [];
  const stranger = lastBefore(strangers, here);
  const known = lastBefore(named, here);
  return stranger !== undefined && strangers.length > named.length && (known === undefined || known < stranger);
}

/** A family name, or another short name, like "Ronaldo" for Cristiano Ronaldo. */
const SHORT = ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext;
/** "Mass", "Ariz", "Calif" */
const LONGEST_ABBREVIATION = 5;
/** Nobody else of the name is known or named, and he fits what the article names: "Hickenlooper" among senators. */
function isNobodyElseHere({ slot, option, evidence }: Hearing): boolean {
  const { words } = slot.reading;
  return (
    slot.options.length === 1 &&
    option.fame >= KNOWN &&
    !evidence.strangers.has(words[slot.last]!.text) &&
    evidence.coherence(option) > VERY_COHERENT
  );
}

const KNOWN = 2;
const WELL_KNOWN = 3;
/** A person who fits the rest of the article this well is meant without being named in full. */
const VERY_COHERENT = 0.6;
/** A body of a common name this well known may be meant where its country is not named. */
const KNOWN_WITHOUT_COUNTRY = 4;
/** An article that speaks of sport at least this much may call teams by their towns. */
export const SOME_SPORT = 0.2;
/** One that speaks of it this much always does. */
const ALL_SPORT = 0.7;
/** A body or thing better known than this may be meant although a person of that name is named in full: "Honda" after "Keisuke Honda" is he, "Islam" after "Nahid Islam" may be the faith. */
const KNOWN_BY_ONE_WORD = 3;
/** A place that fits the rest of the article this well is not given up for a person of its name. */
const COHERENT = 0.5;

/** Who cannot be meant beside the others that are left. The same order holds. */
export const REFUSALS_AMONG: Readonly<Record<string, (hearing: Hearing, rivals: readonly Option[]) => boolean>> = {
  /** "Israel" is the country and not a person one of whose titles ends with it. */
  'country-first': ({ slot, option }, rivals) =>
    Boolean(option.flags & ALIAS_FLAGS.surname) &&
    rivals.some(isCountryName) &&
    !recordOf(option).name.endsWith(slot.reading.block.text.slice(slot.start, slot.end)),

  /** "Germany" in a report on football */
  'means-the-team': ({ option, evidence, cues, besideRegion }, rivals) =>
    option.kind === 'place' &&
    evidence.sport >= ALL_SPORT &&
    !cues.inside &&
    !cues.from &&
    besideRegion.length === 0 &&
    rivals.some(({ flags }) => flags & ALIAS_FLAGS.team),

  /** "Jordan won" after "Michael Jordan", "Ford resigned" after "Rob Ford" */
  'means-the-person-named': ({ option, evidence, cues }, rivals) =>
    (option.kind === 'place' || option.kind === 'organization') &&
    !cues.inside &&
    !cues.from &&
    rivals.some(({ flags, key }) => flags & ALIAS_FLAGS.surname && evidence.spelledOut.has(key)) &&
    evidence.coherence(option) <= COHERENT,

  /** "Colorado, Washington, Alaska and Oregon" is a list of states, "Google, Amazon, Apple" one of companies. */
  'not-of-the-list': ({ option, evidence, listed }, rivals) =>
    listed.onBothSides &&
    evidence.sport < ALL_SPORT &&
    !listed.options.includes(option) &&
    rivals.some((rival) => listed.options.includes(rival)),

  /** "New York Gov. Kathy Hochul" and "Washington state" are of the states, not of the cities. */
  'of-the-state': ({ option, cues }, rivals) =>
    option.kind === 'place' && cues.ofState && !isRegion(option) && rivals.some(isRegion),

  /** "Blair" after "Ian Blair", in an article that nowhere says "Tony Blair"; "Macron" after "Brigitte Macron" may mean either. */
  'means-the-namesake-named': ({ slot, option, evidence, cues, titleFits }, rivals) => {
    if (rivals.length === 1 || option.kind === 'place' || cues.the || evidence.spelledOut.has(option.key)) return false;
    if (option.kind === 'person' ? titleFits : option.fame > KNOWN_BY_ONE_WORD) return false;
    const here = spotOf(slot.reading, slot.start);
    return rivals.some(
      ({ kind, flags, key, pack, entity }) =>
        kind === 'person' &&
        flags & SHORT &&
        evidence.spelledOut.has(key) &&
        lastBefore(evidence.named.get(key)!, here) !== undefined &&
        !(pack === option.pack && option.facts.related.includes(entity)),
    );
  },

  /** "Venezuela's Valencia" is not the one in Spain. */
  'of-another-country-than-said': ({ slot, option, evidence }, rivals) => {
    const country = evidence.countryBefore(slot);
    if (option.kind !== 'place' || !country) return false;
    const isThere = (place: Option) => place.kind === 'place' && homesOf(place).includes(country.entity);
    return !isThere(option) && rivals.some(isThere);
  },
};
