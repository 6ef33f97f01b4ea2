/**
 * Small words inside names of people, joined by a space or a hyphen, written with or without a capital.
 * Source: Unicode CLDR "surname-prefix" practice for Dutch, German, French, Spanish, Portuguese, Italian; the Guardian style guide for Arabic.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ud ad ar as az an at bin ben ibn bint abu abd umm de del della da dos das do du des di la le los las van von der den ter ten zu zum af av y e'.split(
    ' ',
  ),
);

/** Endings of company names; they belong to the name and tell that it is a company. Source: legal forms listed by GLEIF (ISO 20275). */
export const CORPORATE_ENDINGS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc lp ag gmbh kg se sa sas spa srl nv bv ab asa oyj as kk pjsc ojsc oao ooo holdings group'.split(
    ' ',
  ),
);

/** What may follow a person's name and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
