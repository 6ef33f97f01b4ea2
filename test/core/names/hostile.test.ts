import { describe, expect, it } from 'vitest';
import { scan } from '../../../core/names/scan.ts';
import { hostileTexts } from '../../bench/index/hostile.ts';
import { packOfAliases } from './packs.ts';

/**
 * Texts made to be slow. How slow is measured by `npm run bench:index`; here they only have to end: a scan whose time grew with
 * the square of a megabyte would not within the test's time.
 */
describe('texts made to be slow', () => {
  const pack = packOfAliases([
    'University of Paris',
    'John Smith',
    'a b c d e f',
    'US',
    'Paris',
    'A',
    'paris.fr',
    '中国',
  ]);

  it.each(Object.entries(hostileTexts('University of Paris')))('%s', { timeout: 60_000 }, (_, text) => {
    expect(text.length).toBeGreaterThan(100_000);
    expect(scan(text, [pack]).length).toBeLessThanOrEqual(text.length);
  });

  it('one word again and again', { timeout: 60_000 }, () => {
    const overlapping = packOfAliases(['A A A A A A A A A A A A A A A A A A A A B']);
    expect(scan('A '.repeat(100_000), [overlapping])).toEqual([]);
  });
});
