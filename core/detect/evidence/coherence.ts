import type { Pack } from '../../names/pack.ts';
import { EntitySums } from './entity-sums.ts';
import { factsOf } from '../bearers/facts.ts';
import type { Option } from '../bearers/names.ts';

/** Evidence by an entity that everything is related to is worth little. Indexed by fame. */
const HUB_WEIGHT = [1, 1, 1, 0.9, 0.7, 0.4];
/** What the neighbour of a neighbour counts, and the most that neighbours of one neighbour count together. */
const SECOND_HAND = 0.25;
const MOST_SECOND_HAND = 2;
/** An entity with more relations than this is related to everything: what it shares with others says nothing. */
const HUB_RELATIONS = 60;
/** Enough: more evidence would not change a confidence. */
const ENOUGH = 4;

const hubWeight = (pack: Pack, entity: number) => HUB_WEIGHT[pack.fame(entity)]!;

/** How well an entity fits what else the article names, by the dataset's relations. */
export class Coherence {
  /** How surely the article names the entities that it names. */
  readonly #anchors = new Map<Pack, Map<number, number>>();
  /** What a relation with an entity is worth; made when all anchors are known. */
  readonly #worth = new Map<Pack, EntitySums>();
  readonly #known = new Map<string, number>();

  /** The article surely names this entity. `weight`: 0 to 1. All are added before the first question. */
  addAnchor({ pack, entity }: Option, weight: number): void {
    let weights = this.#anchors.get(pack);
    if (!weights) this.#anchors.set(pack, (weights = new Map<number, number>()));
    weights.set(entity, Math.max(weight, weights.get(entity) ?? 0));
  }

  /** 0 to 1 */
  of(option: Option): number {
    let value = this.#known.get(option.key);
    if (value === undefined) this.#known.set(option.key, (value = 1 - Math.exp(-this.#ties(option))));
    return value;
  }

  /** How much of what the article surely names an entity is related to, directly or over one other entity. */
  #ties({ pack, facts }: Option): number {
    const worth = this.#worthIn(pack);
    let sum = 0;
    // The United States has to do with a thousand entities, the article with a few hundred.
    if (facts.related.length > worth.count) {
      for (let i = 0; i < worth.count; i++) if (facts.isRelatedTo(worth.entityAt(i))) sum += worth.sumAt(i);
    } else for (const other of facts.related) sum += worth.get(other);
    return Math.min(ENOUGH, sum);
  }

  #worthIn(pack: Pack): EntitySums {
    let worth = this.#worth.get(pack);
    if (!worth) this.#worth.set(pack, (worth = worthOf(pack, this.#anchors.get(pack) ?? new Map<number, number>())));
    return worth;
  }
}

/** What a relation with each of the anchors is worth, and with each entity that these have to do with, hubs left out. */
function worthOf(pack: Pack, anchors: ReadonlyMap<number, number>): EntitySums {
  const telling: { related: readonly number[]; given: number }[] = [];
  let all = 0;
  for (const [entity, weight] of anchors) {
    const { related } = factsOf(pack, entity);
    if (related.length > HUB_RELATIONS) continue;
    telling.push({ related, given: weight * hubWeight(pack, entity) });
    all += related.length;
  }
  const near = new EntitySums(all);
  for (const { related, given } of telling) for (const other of related) near.add(other, given);
  const worth = new EntitySums(all + anchors.size);
  for (let i = 0; i < near.count; i++) {
    const entity = near.entityAt(i);
    worth.add(entity, hubWeight(pack, entity) * SECOND_HAND * Math.min(MOST_SECOND_HAND, near.sumAt(i)));
  }
  for (const [entity, weight] of anchors) worth.add(entity, hubWeight(pack, entity) * weight);
  return worth;
}
