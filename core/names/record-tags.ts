/** What is stored of an entity, in sections of their own: what resembles each other zips well side by side. */
export interface EntityTexts {
  /** Its fields, each behind a control character that says which it is. */
  record: string;
  description: string;
  /** Empty if there is none. */
  background: string;
}

/**
 * The fields of a record. What can be known otherwise is left out: an id that the name gives, a Wikipedia title that is the name, the
 * usual date.
 */
export const TAG = {
  /** The whole id, or what follows the one that the name gives. */
  id: '\x02',
  idTail: '\x03',
  wikipedia: '\x04',
  /** A role's title; the other three belong to the role before them. */
  role: '\x06',
  at: '\x07',
  from: '\x08',
  to: '\x0b',
  asOf: '\x0c',
  born: '\x0e',
  died: '\x0f',
  founded: '\x10',
  dissolved: '\x11',
  /** A relation's type, a digit, and its other end. */
  relation: '\x12',
  wikidata: '\x13',
  adjective: '\x14',
  formerly: '\x15',
} as const;

/** Stands around the name (`short-name.ts`), before all fields, unless it is the first alias. */
export const NAMED = '\x01';
/** Stands for the name wherever that is part of another text of the entity. */
export const NAME = '\x1f';
/** Before what has no short form: an id that the pack does not have, a date that is none. */
export const AS_IT_IS = '?';
