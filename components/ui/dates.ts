import type { PartialDate } from '../../core/entities/entity.ts';
import type { Words } from './text.ts';

interface Parts {
  date: Date;
  precision: 'year' | 'month' | 'day';
  year: number;
}

/** "26 April 2018", "April 2018", "2018", "480 BC": as precise as it is known, in the reader's locale. */
export function formatDate(date: PartialDate, lang: string): string {
  const parts = parse(date);
  if (!parts) return date;
  return formatter(parts.precision, parts.year, lang).format(parts.date);
}

/** "2018–2021", "March – May 2019", "since 2018", "until January 2020"; nothing when both ends are unknown. */
export function formatSpan(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  words: Words,
  open: 'since' | 'from',
): string {
  const { t, lang } = words;
  const start = from && parse(from);
  const end = to && parse(to);
  if (start && end) {
    const precision =
      start.year === end.year && start.precision !== 'year' && end.precision !== 'year' ? 'month' : 'year';
    if (start.year < 1 || end.year < 1) return `${formatDate(String(from), lang)} – ${formatDate(String(to), lang)}`;
    const format = formatter(precision, start.year, lang);
    if (precision === 'month') return format.formatRange(start.date, end.date);
    // Two years need no spaces around the dash, which `formatRange` would put there.
    return [...new Set([start.date, end.date].map((date) => format.format(date)))].join('–');
  }
  if (start) return t(open === 'since' ? 'date_since' : 'date_from', formatDate(String(from), lang));
  if (end) return t('date_until', formatDate(String(to), lang));
  return '';
}

/** "June 2025": no more precise than a month, for dates whose day says nothing to a reader. */
export function formatMonth(date: PartialDate, lang: string): string {
  return formatDate(date.replace(/^(-?\d+-\d\d)-\d\d$/, '$1'), lang);
}

function parse(date: PartialDate): Parts | undefined {
  const match = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  const utc = new Date(0);
  utc.setUTCFullYear(year, Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return { date: utc, year, precision: match[3] ? 'day' : match[2] ? 'month' : 'year' };
}

function formatter(precision: Parts['precision'], year: number, lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
    ...(year < 1 && { era: 'short' }),
  });
}
