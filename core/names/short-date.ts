import type { PartialDate } from '../entities/entity.ts';

const DATE = /^-?\d{4}(-(0[1-9]|[12]\d|3[01])){0,2}$/;
/** The letter before "A". */
const ZERO = 64;
/** Before a text that is no date. */
const AS_IT_IS = '?';

/** A date in few characters: "1957-03-11" is `1957CK`, month and day as letters and signs from A on. */
export function shortDate(date: PartialDate): string {
  if (!DATE.test(date)) return AS_IT_IS + date;
  return date.replace(/(?<=\d)-(\d\d)/g, (_, number: string) => String.fromCharCode(ZERO + Number(number)));
}

/** Reads what `shortDate` wrote. */
export function readShortDate(text: string): PartialDate {
  if (text.startsWith(AS_IT_IS)) return text.slice(AS_IT_IS.length);
  return text.replace(/[^-\d]/g, (letter) => `-${String(letter.charCodeAt(0) - ZERO).padStart(2, '0')}`);
}
