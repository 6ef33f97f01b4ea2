/** One name found in a text. Offsets are UTF-16 code units of the block's text, end exclusive. */
export interface Mention {
  /** `Block.id` */
  block: number;
  start: number;
  end: number;
  /** `Card.key` of what it names. */
  card: string;
  /** 0 to 1, calibrated: of mentions given 0.9, nine in ten are right. */
  confidence: number;
  /** Name of the rule that decided ("full-name", "surname-follows", "acronym-defined", …). */
  reason: string;
}

/** A candidate that was not taken, for `annotate --why` and the card's "Why this?". */
export interface Rejection {
  block: number;
  start: number;
  end: number;
  /** Entity id, or the surface form when no entity was involved. */
  candidate: string;
  reason: string;
}

/** How sure a mention must be to be shown. */
export const LEVELS = ['sure', 'balanced', 'everything'] as const;
export type Level = (typeof LEVELS)[number];
