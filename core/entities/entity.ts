import type { Kind } from './kind.ts';

/** An ISO 8601 calendar date as precise as it is known: `2018`, `2018-04` or `2018-04-26`; years before 1 CE as `-0480`. */
export type PartialDate = string;

/** An office, rank or part that a person or body held. Both ends are inclusive; a missing end means unknown or still held (`current`). */
export interface Role {
  /** "commander of the Quds Force": lower case, reads after a name and a comma. */
  title: string;
  /** Id of the entity the role belongs to, when the dataset has it. */
  at?: string;
  from?: PartialDate;
  to?: PartialDate;
}

export const RELATION_TYPES = [
  'leads',
  'member-of',
  'part-of',
  'ally-of',
  'opposes',
  'succeeded-by',
  'located-in',
  'related-to',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

export interface Relation {
  type: RelationType;
  /** Id of the other entity. */
  to: string;
}

/** What the dataset knows of one person, group, place or term: the record that a pack stores and a card shows. */
export interface Entity {
  /** Stable across releases: notes point at it. Lower-case ASCII words joined by hyphens. */
  id: string;
  name: string;
  kind: Kind;
  /** How often world news names it, 1 (rarely) to 5 (daily): the prior of entity linking. */
  fame: number;
  /** One line after the name: "Iranian general who led the Quds Force". */
  description: string;
  /** Two or three sentences; absent in *brief* entities. */
  background?: string;
  roles?: Role[];
  born?: PartialDate;
  died?: PartialDate;
  founded?: PartialDate;
  dissolved?: PartialDate;
  relations?: Relation[];
  /** Names it had in the past: "Burma". */
  formerly?: string[];
  /** "Iranian", "Lebanese": evidence that the article is about this place, never a mention of it. */
  adjectives?: string[];
  /** Title of the article in the English Wikipedia, with spaces. */
  wikipedia?: string;
  /** "Q892014". */
  wikidata?: string;
  /** The date at which the record was last known to be right. */
  asOf: PartialDate;
}
