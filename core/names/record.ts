import type { Entity, Relation, Role } from '../entities/entity.ts';
import { RELATION_TYPES } from '../entities/entity.ts';

/** Fields of a record in their order; what comes seldom stands last, so that most records can end early. */
const FIELDS = [
  'name',
  'description',
  'wikipedia',
  'asOf',
  'relations',
  'background',
  'wikidata',
  'roles',
  'born',
  'died',
  'founded',
  'dissolved',
  'adjectives',
  'formerly',
] as const satisfies readonly (keyof Entity)[];

type Field = (typeof FIELDS)[number];
/** What stands for a field that is absent, and for one that says the same as the name. */
const ABSENT = 0;
const AS_NAME = 1;

/**
 * An entity as one line of JSON: an array in the order of `FIELDS`. Id, kind and fame are kept elsewhere in the pack. The line is
 * the same whatever the order in which the entity's fields were written.
 */
export function writeRecord(entity: Entity): string {
  const values = FIELDS.map((field) => {
    if (entity[field] === undefined) return ABSENT;
    if (field === 'wikipedia' && entity.wikipedia === entity.name) return AS_NAME;
    if (field === 'relations') return entity.relations!.map(({ type, to }) => [RELATION_TYPES.indexOf(type), to]);
    if (field === 'roles')
      return entity.roles!.map(({ title, at, from, to }) => trimmed([title, from ?? 0, to ?? 0, at ?? 0]));
    return entity[field];
  });
  return JSON.stringify(trimmed(values));
}

/** Reads what `writeRecord` wrote, with the three facts that are kept elsewhere. */
export function readRecord(line: string, facts: Pick<Entity, 'id' | 'kind' | 'fame'>): Entity {
  const values = JSON.parse(line) as unknown[];
  const entity: Partial<Record<Field, unknown>> = {};
  FIELDS.forEach((field, i) => {
    const value = values[i];
    if (value === undefined || value === ABSENT) return;
    if (field === 'relations') entity.relations = (value as [number, string][]).map(readRelation);
    else if (field === 'roles') entity.roles = (value as RoleValues[]).map(readRole);
    else entity[field] = value === AS_NAME ? values[0] : value;
  });
  return { ...facts, ...entity } as Entity;
}

type RoleValues = [title: string, from?: string | 0, to?: string | 0, at?: string];

function readRelation([type, to]: [number, string]): Relation {
  return { type: RELATION_TYPES[type]!, to };
}

function readRole([title, from, to, at]: RoleValues): Role {
  return { title, ...(at && { at }), ...(from && { from }), ...(to && { to }) };
}

function trimmed(values: readonly unknown[]): unknown[] {
  return values.slice(0, values.findLastIndex((value) => value !== ABSENT) + 1);
}
