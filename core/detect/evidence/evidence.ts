import { ALIAS_FLAGS } from '../../names/hit.ts';
import { Coherence } from './coherence.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import { MARK } from '../reading/marks.ts';
import type { Page } from '../page.ts';
import { Neighbours } from './beside.ts';
import { CountryCounts } from './country-counts.ts';
import { CORPORATE_ENDINGS } from '../rules/name-parts.ts';
import { isNamesake } from './namesake.ts';
import type { Slot } from '../slots/slots.ts';
import { spotOf, type Spot } from '../reading/spot.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the article as a whole says, against which each doubtful name is weighed. */
export interface Evidence {
  /** Entities named in full, with where. */
  named: Map<string, Spot[]>;
  /** Those of them that stand somewhere in more than one word ("Angela Merkel", not only "Merkel"). */
  spelledOut: Set<string>;
  /** Last words of names that no dataset has ("Hilton" after "Paris Hilton"), with where those names stand. */
  strangers: Map<string, Spot[]>;
  /** How often each surface form stands in the article. */
  counts: Map<string, number>;
  /** 0 to 1: how well an entity fits what else is named, by the dataset's relations. */
  coherence: (option: Option) => number;
  /** 0 to 1: how many words of an entity's description the article uses. */
  shared: (option: Option) => number;
  /** 0 to 1: how often the article names the country an entity belongs to, measured by the country it names most. */
  atHome: (option: Option) => number;
  /** The article is set in countries, but not in the entity's. */
  elsewhere(option: Option): boolean;
  /** The country named directly before the slot ("Guatemala's Congress", "German Green Party"). */
  countryBefore(slot: Slot): Option | undefined;
  neighbours: Neighbours;
  /** 0 to 1: how much the article is about sport. */
  sport: number;
  /** Another body is spelled out in the article whose name ends with this word: "Times" of "Los Angeles Times". */
  isHeadOfAnother(word: string, option: Option): boolean;
  /** The team plays what the article reports on. */
  plays(team: Option): boolean;
}

/** A name that says by itself who is meant: in full, or short but nobody else's and no everyday word. */
export function isFullName(slot: Slot, option: Option): boolean {
  if (option.flags & (ALIAS_FLAGS.surname | ALIAS_FLAGS.team)) return false;
  return slot.first !== slot.last || !(option.flags & ALIAS_FLAGS.needsContext);
}

const ADJECTIVE_WEIGHT = 0.6;

/** Remembers what an entity got. */
function perEntity(compute: (option: Option) => number): (option: Option) => number {
  const known = new Map<string, number>();
  return (option) => {
    let value = known.get(option.key);
    if (value === undefined) known.set(option.key, (value = compute(option)));
    return value;
  };
}

function addSpot(spots: Map<string, Spot[]>, name: string, spot: Spot): void {
  const there = spots.get(name);
  if (there) there.push(spot);
  else spots.set(name, [spot]);
}

/** "The Times": the last word of two, which is no short form of anything longer. */
const isBehindThe = ({ reading, first, last }: Slot) => last === first + 1 && reading.words[first]!.lower === 'the';

function addHead(heads: Map<string, Set<string>>, { reading, first, last }: Slot, key: string): void {
  if (first === last) return;
  const { text } = reading.words[last]!;
  const bodies = heads.get(text);
  if (bodies) bodies.add(key);
  else heads.set(text, new Set([key]));
}

/** What the article says as a whole. `known`: entities that earlier parts of the page named. */
export function gatherEvidence(page: Page, known: readonly Option[]): Evidence {
  const { readings, slots, adjectives, unknown } = page;
  const named = new Map<string, Spot[]>();
  const spelledOut = new Set<string>();
  const heads = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const coherence = new Coherence();
  const sure = new Set<Option>();
  for (const option of known) {
    named.set(option.key, []);
    coherence.addAnchor(option, 1);
  }
  for (const { option } of adjectives) coherence.addAnchor(option, ADJECTIVE_WEIGHT);
  for (const slot of slots) {
    const surface = slot.reading.block.text.slice(slot.start, slot.end);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
    for (const option of slot.options) {
      if (!isFullName(slot, option)) continue;
      if (slot.first !== slot.last) spelledOut.add(option.key);
      if (option.kind === 'organization' && !isBehindThe(slot)) addHead(heads, slot, option.key);
      addSpot(named, option.key, spotOf(slot.reading, slot.start));
      if (slot.options.length > 1) continue;
      coherence.addAnchor(option, 1);
      sure.add(option);
    }
  }
  const strangers = new Map<string, Spot[]>();
  for (const name of unknown) {
    const last = name.reading.words[name.last]!.text;
    // "Bitcoin Zug" is a heading that ran into its text, not a stranger called Zug.
    if (page.marks[name.reading.order]![name.first]! & MARK.beginsName) continue;
    const spot = spotOf(name.reading, name.start);
    addSpot(strangers, last, spot);
    // "Hanover" after "Hanover Insurance Co"
    if (CORPORATE_ENDINGS.has(last.toLowerCase())) addSpot(strangers, name.reading.words[name.first]!.text, spot);
  }

  const vocabulary = vocabularyOf(readings, () => [...sure].map((option) => recordOf(option).description));
  const shared = perEntity((option) => {
    const { words } = option.facts;
    let found = 0;
    for (const word of words) if (vocabulary.words.has(word)) found++;
    return words.length === 0 ? 0 : found / Math.min(5, words.length);
  });
  const neighbours = new Neighbours(slots);
  const countries = new CountryCounts(page);
  const evidence: Evidence = {
    neighbours,
    named,
    spelledOut,
    isHeadOfAnother: (word, { key }) => {
      const bodies = heads.get(word);
      return bodies !== undefined && !bodies.has(key);
    },
    strangers,
    counts,
    coherence: (option) => coherence.of(option),
    shared,
    sport: vocabulary.sport,
    plays: (team) => vocabulary.plays(recordOf(team).description),
    atHome: (option) => countries.atHome(option),
    elsewhere: (option) => countries.elsewhere(option),
    countryBefore: (slot) => countries.before(slot),
  };
  forgetNamesakes(page, evidence);
  return evidence;
}

/** Who is somebody else of the name is not named, and no last name in the article is his. */
function forgetNamesakes({ slots }: Page, evidence: Evidence): void {
  for (const slot of slots) {
    const isFollowedByComma = slot.reading.words[slot.last + 1]?.gap === 'comma';
    if (slot.first === slot.last || !isFollowedByComma) continue;
    for (const option of slot.options)
      if (evidence.named.has(option.key) && isNamesake(slot, option, evidence)) {
        evidence.named.delete(option.key);
        evidence.spelledOut.delete(option.key);
      }
  }
}
