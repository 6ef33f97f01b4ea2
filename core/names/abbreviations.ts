/** Abbreviations within names whose full stop changes nothing: "St. Petersburg" is "St Petersburg". */
const ABBREVIATIONS = new Set(
  (
    'st ste mt ft dr mr mrs ms jr sr gen lt col sgt capt maj gov sen rep rev prof hon pres messrs ' +
    'inc ltd co corp bros dept univ vs'
  ).split(' '),
);

const LONGEST = 6;

/** Whether a full stop behind the word `text.slice(start, end)` belongs to it. Initials are not asked about here. */
export function ownsFullStop(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}
