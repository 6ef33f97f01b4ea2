import { FUNCTION_WORDS } from '../text/function-words.ts';
import { ALIAS_FLAGS } from '../names/hit.ts';
import type { Pack } from '../names/pack.ts';
import { recordOf, type Option } from './names.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { CountryCounts } from './country-counts.ts';
import { CORPORATE_ENDINGS } from './rules/name-parts.ts';
import { SPORT_WORDS } from './rules/sport.ts';
import type { Slot } from './slots.ts';

/** A place in the article, to tell what comes before what. */
export interface Spot {
  order: number;
  start: number;
}

/** What the article as a whole says, against which each doubtful name is weighed. */
export interface Evidence {
  /** Entities named in full, with where. */
  named: Map<string, Spot[]>;
  /** Those of them that stand somewhere in more than one word ("Angela Merkel", not only "Merkel"). */
  spelledOut: Set<string>;
  /** Last words of names that no dataset has ("Hilton" after "Paris Hilton"). */
  strangers: Set<string>;
  /** How often each surface form stands in the article. */
  counts: Map<string, number>;
  /** 0 to 1: how well an entity fits what else is named, by the dataset's relations. */
  coherence(option: Option): number;
  /** 0 to 1: how many words of an entity's description the article uses. */
  shared(option: Option): number;
  /** 0 to 1: how often the article names the country an entity belongs to, measured by the country it names most. */
  atHome(option: Option): number;
  /** The article is set in countries, but not in the entity's. */
  elsewhere(option: Option): boolean;
  /** The country named directly before the slot ("Guatemala's Congress", "German Green Party"). */
  countryBefore(slot: Slot): Option | undefined;
  /** 0 to 1: how much the article is about sport. */
  sport(): number;
}

/** A name that says by itself who is meant: in full, or short but nobody else's and no everyday word. */
export function isFullName(slot: Slot, option: Option): boolean {
  if (option.flags & ALIAS_FLAGS.surname) return false;
  return slot.first !== slot.last || !(option.flags & ALIAS_FLAGS.needsContext);
}

/** Evidence by an entity that everything is related to is worth little. Indexed by fame. */
const HUB_WEIGHT = [1, 1, 1, 0.9, 0.7, 0.4];
const ADJECTIVE_WEIGHT = 0.6;
/** What the neighbour of a neighbour counts. */
const SECOND_HAND = 0.25;

type Weights = Map<Pack, Map<number, number>>;

function weightsOf(all: Weights, pack: Pack): Map<number, number> {
  let weights = all.get(pack);
  if (!weights) all.set(pack, (weights = new Map()));
  return weights;
}

/** Spreads the weight of what is surely named over its relations, which go both ways. */
function spread(anchors: Weights): Weights {
  const near: Weights = new Map();
  for (const [pack, weights] of anchors) {
    const reached = weightsOf(near, pack);
    for (const [entity, weight] of weights) {
      const given = weight * HUB_WEIGHT[pack.fame(entity)]!;
      for (const other of pack.related(entity)) reached.set(other, (reached.get(other) ?? 0) + given);
    }
  }
  return near;
}

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => word.replace(/s$/, ''));

/** Share of words of sport: articles at or below the first are on something else, from the second on they are reports of sport. */
const SPORT_FROM = 0.03;
const SPORT_FULL = 0.05;
/** Texts shorter than this many words are measured as if they had so many. */
const SPORT_LEAST_WORDS = 40;

function shareOfSport(readings: readonly Reading[]): number {
  let all = 0;
  let sport = 0;
  for (const { words } of readings) {
    all += words.length;
    for (const word of words) if (SPORT_WORDS.has(word.text.toLowerCase())) sport++;
  }
  const share = sport / Math.max(all, SPORT_LEAST_WORDS);
  return Math.min(1, Math.max(0, (share - SPORT_FROM) / (SPORT_FULL - SPORT_FROM)));
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
    const full = slot.options.filter((option) => isFullName(slot, option));
    for (const option of full) {
      if (slot.first !== slot.last) spelledOut.add(option.key);
      const spots = named.get(option.key);
      const spot = { order: slot.reading.order, start: slot.start };
      if (spots) spots.push(spot);
      else named.set(option.key, [spot]);
    }
    const only = slot.options.length === 1 && full[0];
    if (only) addAnchor(only, 1);
  }
  const strangers = new Set<string>();
  for (const name of unknown) {
    const last = name.reading.words[name.last]!.text;
    strangers.add(last);
    // "Hanover" after "Hanover Insurance Co"
    if (CORPORATE_ENDINGS.has(last.toLowerCase())) strangers.add(name.reading.words[name.first]!.text);
  }

  let near: Weights | undefined;
  let vocabulary: Set<string> | undefined;
  const coherence = ({ pack, entity }: Option): number => {
    near ??= spread(anchors);
    const reached = weightsOf(near, pack);
    let sum = reached.get(entity) ?? 0;
    for (const other of pack.related(entity))
      sum += SECOND_HAND * HUB_WEIGHT[pack.fame(other)]! * Math.min(2, reached.get(other) ?? 0);
    return 1 - Math.exp(-sum);
  };
  const shared = (option: Option): number => {
    vocabulary ??= new Set(readings.flatMap(({ block }) => contentWords(block.text)));
    const words = new Set(contentWords(recordOf(option).description));
    let found = 0;
    for (const word of words) if (vocabulary.has(word)) found++;
    return words.size === 0 ? 0 : found / Math.min(5, words.size);
  };
  const countries = new CountryCounts(page);
  let sportShare: number | undefined;
  const sport = () => (sportShare ??= shareOfSport(readings));
  return {
    named,
    spelledOut,
    strangers,
    counts,
    coherence,
    shared,
    sport,
    atHome: (option) => countries.atHome(option),
    elsewhere: (option) => countries.elsewhere(option),
    countryBefore: (slot) => countries.before(slot),
  };
}
