import type { PartialDate } from './entity.ts';

/** Year, month (0 unknown) and day (0 unknown) of an ISO 8601 date that may be cut short; years before 1 CE are negative. */
function parts(date: PartialDate): [number, number, number] {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

/**
 * Compares two dates as far as both are known: negative when `a` is earlier, 0 when they may be the same day ("2018" and
 * "2018-04-26"), positive when `a` is later.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a[0] !== '-' && b[0] !== '-') {
    const known = Math.min(a.length, b.length);
    const [early, late] = [a.slice(0, known), b.slice(0, known)];
    return early < late ? -1 : early > late ? 1 : 0;
  }
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i++) {
    const [x, y] = [left[i]!, right[i]!];
    if (i > 0 && (x === 0 || y === 0)) return 0;
    if (x !== y) return x - y;
  }
  return 0;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "3 January 2020", "January 2020", "2020", "480 BC". */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = parts(date);
  const said = year < 0 ? `${-year} BC` : String(year);
  if (month === 0) return said;
  return day === 0 ? `${MONTHS[month - 1]} ${said}` : `${day} ${MONTHS[month - 1]} ${said}`;
}
