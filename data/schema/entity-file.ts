import * as v from 'valibot';
import type { Alias } from '../../core/entities/alias.ts';
import { KINDS } from '../../core/entities/kind.ts';
import { RELATION_TYPES } from '../../core/entities/entity.ts';

function fourDigits(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** YAML reads a bare 2018 as a number; dates are text everywhere else. */
const partialDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((date) => (typeof date === 'number' ? fourDigits(date) : date)),
  v.regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\n]*$/, 'must be a single line'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'));

const alias = v.union([
  v.pipe(
    line,
    v.transform((text): Alias => ({ text })),
  ),
  v.strictObject({
    text: line,
    needsContext: v.optional(v.boolean()),
    notAlone: v.optional(v.boolean()),
    caseInsensitive: v.optional(v.boolean()),
    former: v.optional(v.boolean()),
    lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  }),
]);

const role = v.strictObject({
  title: line,
  at: v.optional(id),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
});

const relation = v.strictObject({ type: v.picklist(RELATION_TYPES), to: id });

export const entityRecord = v.strictObject({
  id: v.optional(id),
  name: line,
  kind: v.picklist(KINDS),
  fame: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  aliases: v.optional(v.array(alias)),
  surname: v.optional(v.union([line, v.array(line)])),
  description: line,
  background: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))),
  roles: v.optional(v.array(role)),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  founded: v.optional(partialDate),
  dissolved: v.optional(partialDate),
  relations: v.optional(v.array(relation)),
  adjectives: v.optional(v.array(line)),
  wikipedia: v.optional(line),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  asOf: v.optional(partialDate),
});

/** One file under data/entities: one subject area. */
export const entityFile = v.strictObject({
  about: line,
  asOf: partialDate,
  entities: v.array(entityRecord),
});

export type EntityRecord = v.InferOutput<typeof entityRecord>;
export type EntityFile = v.InferOutput<typeof entityFile>;
