import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth, formatSpan } from '../../components/ui/dates.ts';
import { english } from '../gallery/english.ts';

describe('a date is as precise as it is known, in the reader’s locale', () => {
  it.each([
    ['2020-01-03', 'en-GB', '3 January 2020'],
    ['2020-01-03', 'en-US', 'January 3, 2020'],
    ['2020-01-03', 'de', '3. Januar 2020'],
    ['2018-04', 'en-GB', 'April 2018'],
    ['1957', 'en-GB', '1957'],
    ['-0479', 'en-GB', '480 BC'],
    ['0079-08-24', 'en-GB', '24 August 79'],
    ['soon', 'en-GB', 'soon'],
  ])('%s in %s: %s', (date, lang, expected) => expect(formatDate(date, lang)).toBe(expected));

  it('can be no more precise than a month', () => {
    expect(formatMonth('2025-06-01', 'en-GB')).toBe('June 2025');
    expect(formatMonth('2025', 'en-GB')).toBe('2025');
  });
});

describe('a span', () => {
  it.each([
    ['2018-04-26', '2021-01-20', '2018–2021'],
    ['1998', '2020-01-03', '1998–2020'],
    ['2019-03-01', '2019-05-02', 'March\u2009–\u2009May 2019'],
    ['2019-03-01', '2019-03-20', 'March 2019'],
    ['2019', '2019-03-20', '2019'],
    ['2018-04', undefined, 'since April 2018'],
    [undefined, '2020', 'until 2020'],
    [undefined, undefined, ''],
  ])('from %s to %s: %s', (from, to, expected) => expect(formatSpan(from, to, english, 'since')).toBe(expected));
});
