/** A word without its plural s: "ministers" → "minister". Words that are none lose it too, so both sides of a comparison go through this. */
export const unPlural = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

/** "PMUs" → "PMU", "S&Ls" → "S&L"; other words stay as they are. */
export const unPluralAcronym = (text: string): string =>
  text.endsWith('s') && /^[\p{Lu}\p{N}&.]{2,}s$/u.test(text) ? text.slice(0, -1) : text;
