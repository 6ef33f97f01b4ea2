/** Months and weekdays: capitalised, next to names, never part of them. Source: the Gregorian calendar and the AP abbreviations. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday ramadan christmas easter`
    .split(/\s+/)
    .filter(Boolean),
);
