import type { Entity } from '../entities/entity.ts';
import { firstTextOf } from './alias-texts.ts';
import type { Kind } from '../entities/kind.ts';
import { Entities } from './entities.ts';
import { findId, type Strays } from './find-id.ts';
import type { Candidate } from './hit.ts';
import { readLayout, type Layout } from './layout.ts';
import { nameIndexOf, placeOf, type NameIndex } from './name-index.ts';
import { candidatesOf } from './candidates.ts';
import { spellingAt } from './spelling.ts';

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

/** What `about` says, a line each. */
export type AboutLines = [built: string, usualDate: string, label: string];

class OpenPack implements Pack {
  readonly label: string;
  readonly built: string;
  readonly entityCount: number;
  readonly aliasCount: number;
  readonly names: NameIndex;
  private readonly entities: Entities;
  private readonly strays: Strays;

  constructor(layout: Layout) {
    const [built, usualDate, label] = new TextDecoder().decode(layout.bytes('about')).split('\n') as AboutLines;
    this.built = built;
    this.label = label;
    this.entityCount = layout.entityCount;
    this.aliasCount = layout.aliasCount;
    this.names = nameIndexOf(layout);
    const { texts, textOffsets } = this.names;
    const firstAliasOf = (entity: number) => spellingAt(this.names, firstTextOf(texts, textOffsets, entity));
    this.entities = new Entities(layout, usualDate, firstAliasOf);
    this.strays = { entities: layout.numbers('strays'), marks: layout.shorts('strayMarks') };
  }

  candidates(alias: number): readonly Candidate[] {
    return candidatesOf(this.names, alias);
  }

  aliasText(alias: number): string {
    return spellingAt(this.names, placeOf(this.names, alias));
  }

  entity(number: number): Entity {
    return this.entities.entity(number);
  }

  id(number: number): string {
    return this.entities.id(number);
  }

  kind(number: number): Kind {
    return this.entities.kind(number);
  }

  fame(number: number): number {
    return this.entities.fame(number);
  }

  related(number: number): readonly number[] {
    return this.entities.related(number);
  }

  find(id: string): number {
    return findId(id, this.names, this.strays, (number) => this.id(number));
  }
}
