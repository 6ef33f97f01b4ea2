/** One alias that stands in a text, on word boundaries. Offsets are UTF-16 code units of the scanned text, end exclusive. */
export interface NameHit {
  start: number;
  end: number;
  /** Index into the list of packs that was scanned. */
  pack: number;
  /** Alias number within that pack; `Pack.candidates(alias)` says which entities bear it. */
  alias: number;
}

/** Bits of `Candidate.flags`. */
export const ALIAS_FLAGS = {
  needsContext: 1,
  notAlone: 2,
  former: 4,
  /** Family name or other short form that follows a full name. */
  surname: 8,
  /** "Iranian": says what the article is about, names nothing. */
  adjective: 16,
  /** "Germany" for its team, in reports on sport. */
  team: 32,
} as const;

/** An entity that bears an alias. */
export interface Candidate {
  /** Entity number within the pack. */
  entity: number;
  /** `ALIAS_FLAGS` of this alias for this entity. */
  flags: number;
}
