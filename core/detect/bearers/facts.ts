import type { Entity } from '../../entities/entity.ts';
import { ALIAS_FLAGS } from '../../names/hit.ts';
import type { Pack } from '../../names/pack.ts';
import { scan } from '../../names/scan.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { unPlural } from '../../text/un-plural.ts';

/** What choosing needs of one entity of a pack: each thing is read when it is first asked for, and kept as long as the pack itself. */
export class Facts {
  readonly pack: Pack;
  readonly entity: number;
  #record: Entity | undefined;
  #related: readonly number[] | undefined;
  #relatedSet: ReadonlySet<number> | undefined;
  #homes: readonly number[] | undefined;
  #words: readonly string[] | undefined;
  #isCountry: boolean | undefined;
  /** -1: none. */
  #whole: number | undefined;

  constructor(pack: Pack, entity: number) {
    this.pack = pack;
    this.entity = entity;
  }

  get record(): Entity {
    return (this.#record ??= this.pack.entity(this.entity));
  }

  /** Entities of the same pack that it has to do with, either way. */
  get related(): readonly number[] {
    return (this.#related ??= this.pack.related(this.entity));
  }

  /** Quick for those that have to do with very many. */
  isRelatedTo(entity: number): boolean {
    return (this.#relatedSet ??= new Set(this.related)).has(entity);
  }

  /** A place with a people's adjective of its own. */
  get isCountry(): boolean {
    return (this.#isCountry ??= this.pack.kind(this.entity) === 'place' && (this.record.adjectives?.length ?? 0) > 0);
  }

  /** The country that a country or state is a part of: the United States for Ohio. */
  get whole(): number | undefined {
    const whole = (this.#whole ??= this.#findWhole());
    return whole < 0 ? undefined : whole;
  }

  /** Countries that it belongs to: it is related to them, or its description says so ("city in Hesse, Germany", "French party"). */
  get homes(): readonly number[] {
    return (this.#homes ??= this.#findHomes());
  }

  /** The words of its description that mean something, without a plural s. */
  get words(): readonly string[] {
    return (this.#words ??= significantWords(this.record.description));
  }

  #findWhole(): number {
    for (const { type, to } of this.record.relations ?? []) {
      const other = type === 'part-of' || type === 'located-in' ? this.pack.find(to) : -1;
      if (other >= 0 && factsOf(this.pack, other).isCountry) return other;
    }
    return -1;
  }

  #findHomes(): number[] {
    const { pack } = this;
    const told = scan(this.record.description, [pack])
      .flatMap(({ alias }) => pack.candidates(alias))
      .filter(({ flags }) => !(flags & ~ALIAS_FLAGS.adjective))
      .map((candidate) => candidate.entity);
    const all = new Set([...this.related, ...told].filter((other) => factsOf(pack, other).isCountry));
    all.delete(this.entity);
    return [...all];
  }
}

function significantWords(description: string): string[] {
  const all = description.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(all.filter((word) => !FUNCTION_WORDS.has(word)).map(unPlural))];
}

const factsOfPack = new WeakMap<Pack, Map<number, Facts>>();

/** The facts of an entity; packs never change. */
export function factsOf(pack: Pack, entity: number): Facts {
  let all = factsOfPack.get(pack);
  if (!all) factsOfPack.set(pack, (all = new Map<number, Facts>()));
  let facts = all.get(entity);
  if (!facts) all.set(entity, (facts = new Facts(pack, entity)));
  return facts;
}
