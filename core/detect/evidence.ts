import { ALIAS_FLAGS } from '../names/hit.ts';
import type { Pack } from '../names/pack.ts';
import { factsOf } from './facts.ts';
import { recordOf, type Option } from './names.ts';
import { MARK } from './marks.ts';
import type { Page } from './page.ts';
import { Neighbours } from './beside.ts';
import { CountryCounts } from './country-counts.ts';
import { CORPORATE_ENDINGS } from './rules/name-parts.ts';
import type { Slot } from './slots.ts';
import { spotOf, type Spot } from './spot.ts';
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
  /** The team plays what the article reports on. */
  plays(team: Option): boolean;
}

/** A name that says by itself who is meant: in full, or short but nobody else's and no everyday word. */
export function isFullName(slot: Slot, option: Option): boolean {
  if (option.flags & (ALIAS_FLAGS.surname | ALIAS_FLAGS.team)) return false;
  return slot.first !== slot.last || !(option.flags & ALIAS_FLAGS.needsContext);
}

/** Evidence by an entity that everything is related to is worth little. Indexed by fame. */
const HUB_WEIGHT = [1, 1, 1, 0.9, 0.7, 0.4];
const ADJECTIVE_WEIGHT = 0.6;
/** What the neighbour of a neighbour counts. */
const SECOND_HAND = 0.25;

type Weights = Map<Pack, Map<number, number>>;

function weightsOf(all: Weights, pack: Pack): Map<number, number> {
  const known = all.get(pack);
  if (known) return known;
  const weights = new Map<number, number>();
  all.set(pack, weights);
  return weights;
}

/** An entity with more relations than this is related to everything: what it shares with others says nothing. */
const HUB_RELATIONS = 60;
/** Enough: more evidence would not change a confidence. */
const ENOUGH = 4;

/** What a relation with each entity of a pack is worth: by its number, 0 for most. */
type Worth = ReadonlyMap<Pack, Float32Array>;

/** What a relation with each of the entities that are surely named is worth, and with each that these have to do with, hubs left out. */
function worthOf(anchors: Weights): Worth {
  const worths = new Map<Pack, Float32Array>();
  for (const [pack, weights] of anchors) {
    const worth = new Float32Array(pack.entityCount);
    const near = new Map<number, number>();
    const hub = (entity: number) => HUB_WEIGHT[pack.fame(entity)]!;
    for (const [entity, weight] of weights) {
      const { related } = factsOf(pack, entity);
      if (related.length > HUB_RELATIONS) continue;
      const given = weight * hub(entity);
      for (const other of related) near.set(other, (near.get(other) ?? 0) + given);
    }
    for (const [entity, given] of near) worth[entity] = hub(entity) * SECOND_HAND * Math.min(2, given);
    for (const [entity, weight] of weights) worth[entity]! += hub(entity) * weight;
    worths.set(pack, worth);
  }
  return worths;
}

/** How much of what the article surely names an entity is related to, directly or over one other entity. */
function ties({ pack, facts }: Option, worths: Worth): number {
  const worth = worths.get(pack);
  let sum = 0;
  if (worth)
    for (const other of facts.related) {
      sum += worth[other]!;
      if (sum > ENOUGH) break;
    }
  return sum;
}

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

/** What the article says as a whole. `known`: entities that earlier parts of the page named. */
export function gatherEvidence(page: Page, known: readonly Option[]): Evidence {
  const { readings, slots, adjectives, unknown } = page;
  const named = new Map<string, Spot[]>();
  const spelledOut = new Set<string>();
  const counts = new Map<string, number>();
  const anchors: Weights = new Map();
  const addAnchor = ({ pack, entity }: Option, weight: number) => {
    const weights = weightsOf(anchors, pack);
    weights.set(entity, Math.max(weight, weights.get(entity) ?? 0));
  };
  for (const option of known) {
    named.set(option.key, []);
    addAnchor(option, 1);
  }
  for (const { option } of adjectives) addAnchor(option, ADJECTIVE_WEIGHT);
  for (const slot of slots) {
    const surface = slot.reading.block.text.slice(slot.start, slot.end);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
    for (const option of slot.options) {
      if (!isFullName(slot, option)) continue;
      if (slot.first !== slot.last) spelledOut.add(option.key);
      addSpot(named, option.key, spotOf(slot.reading, slot.start));
      if (slot.options.length === 1) addAnchor(option, 1);
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

  let worths: Worth | undefined;
  const vocabulary = vocabularyOf(readings);
  const coherence = perEntity((option) => 1 - Math.exp(-ties(option, (worths ??= worthOf(anchors)))));
  const shared = perEntity((option) => {
    const { words } = option.facts;
    let found = 0;
    for (const word of words) if (vocabulary.words.has(word)) found++;
    return words.length === 0 ? 0 : found / Math.min(5, words.length);
  });
  const neighbours = new Neighbours(slots);
  const countries = new CountryCounts(page);
  return {
    neighbours,
    named,
    spelledOut,
    strangers,
    counts,
    coherence,
    shared,
    sport: vocabulary.sport,
    plays: (team) => vocabulary.plays(recordOf(team).description),
    atHome: (option) => countries.atHome(option),
    elsewhere: (option) => countries.elsewhere(option),
    countryBefore: (slot) => countries.before(slot),
  };
}
