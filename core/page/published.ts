import type { PartialDate } from '../entities/entity.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+((?:19|20)\d\d)\b/i;
const IN_PATH = /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i;

/**
 * The day of publication, from what a page says about itself. `said`: texts that may hold the date, most trusted first
 * (ISO 8601, "May 16, 2019", "16 May 2019"); the address comes last ("/2019/may/16/"). The written day is kept as it is:
 * a time zone would only move it by what the reader sees anyway.
 */
export function publishedOn(said: readonly string[], path = ''): PartialDate | undefined {
  for (const text of said) {
    const date = dateIn(text);
    if (date) return date;
  }
  const found = IN_PATH.exec(path);
  return found ? calendarDate(found[1]!, monthNumber(found[2]!), found[3]!) : undefined;
}

function dateIn(text: string): PartialDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return calendarDate(iso[1]!, Number(iso[2]), iso[3]!);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return calendarDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDate(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  return undefined;
}

function monthNumber(month: string): number {
  return /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
}

function calendarDate(year: string, month: number, day: string): PartialDate | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
