import type { Entity } from '../entities/entity.ts';
import { KINDS, type Kind } from '../entities/kind.ts';
import type { Candidate } from './hit.ts';
import { readLayout, type Layout } from './layout.ts';
import { nameIndexOf, type NameIndex } from './name-index.ts';
import { decodePhrases } from './phrases.ts';
import { candidatesOf } from './postings.ts';
import { readRecord } from './record.ts';
import { spellingOf } from './spelling.ts';

export { PackError } from './pack-error.ts';

/** A compiled dataset, used in place: entities and aliases are numbers, and what is asked for is read from the file. */
export interface Pack {
  readonly label: string;
  /** ISO date. */
  readonly built: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  /** What the scanner looks names up in. */
  readonly names: NameIndex;
  /** The entities that bear an alias, by entity number. */
  candidates(alias: number): readonly Candidate[];
  /** The alias as stored: folded, its capitals kept, initials without full stops. */
  aliasText(alias: number): string;
  entity(number: number): Entity;
  id(number: number): string;
  kind(number: number): Kind;
  fame(number: number): number;
  /** Entities of this pack that it relates to, holds a role at, or that do so to it. */
  related(number: number): readonly number[];
  /** Number of the entity with this id, or -1. */
  find(id: string): number;
}

/** Opens a pack in place: nothing is parsed or copied. @throws {PackError} saying what is wrong with the file */
export function openPack(buffer: ArrayBuffer): Pack {
  return new OpenPack(readLayout(buffer));
}

const NEWLINE = 10;

class OpenPack implements Pack {
  readonly label: string;
  readonly built: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  readonly names: NameIndex;
  private readonly postings: Uint8Array;
  private readonly postingOffsets: Uint32Array;
  private readonly facts: Uint8Array;
  private readonly offsets: Uint32Array;
  private readonly cards: Uint8Array;
  private readonly phrases: Uint8Array;
  private readonly phraseOffsets: Uint32Array;
  private readonly relatedOffsets: Uint32Array;
  private readonly relatedNumbers: Uint32Array;
  private readonly decoder = new TextDecoder();

  constructor(layout: Layout) {
    const about = this.decoder.decode(layout.bytes('about'));
    this.built = about.slice(0, about.indexOf('\n'));
    this.label = about.slice(about.indexOf('\n') + 1);
    this.entityCount = layout.entityCount;
    this.aliasCount = layout.aliasCount;
    this.names = nameIndexOf(layout);
    this.postings = layout.bytes('postings');
    this.postingOffsets = layout.numbers('postingOffsets');
    this.facts = layout.bytes('entityFacts');
    this.offsets = layout.numbers('entityOffsets');
    this.cards = layout.bytes('cards');
    this.phrases = layout.bytes('phrases');
    this.phraseOffsets = layout.numbers('phraseOffsets');
    this.relatedOffsets = layout.numbers('relatedOffsets');
    this.relatedNumbers = layout.numbers('related');
  }

  candidates(alias: number): readonly Candidate[] {
    return candidatesOf(this.postings, this.postingOffsets, alias);
  }

  aliasText(alias: number): string {
    return spellingOf(this.names, alias);
  }

  entity(number: number): Entity {
    const begins = this.cards.indexOf(NEWLINE, this.offsets[number]) + 1;
    const coded = this.cards.subarray(begins, this.offsets[number + 1]);
    const record = decodePhrases(coded, this.phrases, this.phraseOffsets);
    return readRecord(record, { id: this.id(number), kind: this.kind(number), fame: this.fame(number) });
  }

  id(number: number): string {
    const from = this.offsets[number]!;
    return this.decoder.decode(this.cards.subarray(from, this.cards.indexOf(NEWLINE, from)));
  }

  kind(number: number): Kind {
    return KINDS[this.facts[number]! >>> 4]!;
  }

  fame(number: number): number {
    return this.facts[number]! & 15;
  }

  related(number: number): readonly number[] {
    return [...this.relatedNumbers.subarray(this.relatedOffsets[number], this.relatedOffsets[number + 1])];
  }

  /** Entities are stored in the order of their ids. */
  find(id: string): number {
    let low = 0;
    let high = this.entityCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.id(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < this.entityCount && this.id(low) === id ? low : -1;
  }
}
