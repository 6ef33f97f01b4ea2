/**
 * A name under which an entity appears in text.
 *
 * Letter case: a capital in an alias must be a capital in the text; a small letter matches either. So `Quds force` also
 * finds "Quds Force" and "QUDS FORCE", and `US` never finds "us".
 */
export interface Alias {
  text: string;
  /** Too ambiguous to stand alone ("Hunt", "Jordan"): needs other evidence in the article. */
  needsContext?: boolean;
  /** Only a clue as part of a longer text; never a mention by itself. */
  notAlone?: boolean;
  /** Letter case does not matter at all. */
  caseInsensitive?: boolean;
  /** A name used in the past ("Burma", "al-Nusra Front"); the card says "formerly". */
  former?: boolean;
  /** A person's family name or other short form, derived or given; used to follow a person through an article. */
  surname?: boolean;
  /** The name of its town or country, by which reports on sport call a team. */
  team?: boolean;
  /** BCP 47 language of the alias when it is not English ("ar", "fa"). */
  lang?: string;
}
