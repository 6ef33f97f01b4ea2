/**
 * Sums by entity number, of the few hundred entities of a pack that an article has to do with: a hash table with open addressing (linear
 * probing, Knuth 1973, 6.4), which costs a tenth of a `Map` that grows.
 */
export class EntitySums {
  /** To how many something was added: they are numbered in that order. */
  count = 0;
  readonly #mask: number;
  /** Number of the entity that has this place, plus one; 0: free. */
  readonly #places: Int32Array;
  readonly #entities: Int32Array;
  readonly #sums: Float64Array;

  /** `most`: no more entities than this will be added. */
  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    this.#entities = new Int32Array(most);
    this.#sums = new Float64Array(most);
  }

  /** 0 for entities to which nothing was added. */
  get(entity: number): number {
    const number = this.#places[this.#placeOf(entity)]!;
    return number === 0 ? 0 : this.#sums[number - 1]!;
  }

  add(entity: number, value: number): void {
    const place = this.#placeOf(entity);
    let number = this.#places[place]! - 1;
    if (number < 0) {
      number = this.count++;
      this.#places[place] = number + 1;
      this.#entities[number] = entity;
    }
    this.#sums[number]! += value;
  }

  /** The entity of a number below `count`. */
  entityAt(number: number): number {
    return this.#entities[number]!;
  }

  sumAt(number: number): number {
    return this.#sums[number]!;
  }

  #placeOf(entity: number): number {
    for (let place = Math.imul(entity, GOLDEN) >>> 7; ; place++) {
      const number = this.#places[(place &= this.#mask)]!;
      if (number === 0 || this.#entities[number - 1] === entity) return place;
    }
  }
}

/** 2³² over the golden ratio: spreads neighbouring numbers (Knuth). */
const GOLDEN = 0x9e3779b1;
