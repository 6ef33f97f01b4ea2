/** What may be known of a word, or of a run of words, as bits: an alias ends here; one goes on; it does so with a word that may be small. */
export type Known = number;
export const ENDS = 1;
export const GOES_ON = 2;
export const GOES_ON_SMALL = 4;
