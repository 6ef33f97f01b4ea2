import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { hostileTexts } from '../../bench/index/hostile.ts';
import { packOfAliases } from './packs.ts';

/** The best of some rounds, so that a busy machine does not fail the test; milliseconds. */
function fastest(pack: Pack, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    scan(text, [pack]);
    return performance.now() - start;
  });
  return Math.min(...times);
}

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

  it.each(Object.entries(hostileTexts('University of Paris')))('%s: twice the text takes twice the time', (_, text) => {
    const half = text.slice(0, text.length / 2);
    fastest(pack, half);
    const ratio = fastest(pack, text) / fastest(pack, half);
    expect(ratio).toBeLessThan(3.5);
  });

  it('end', () => {
    const overlapping = packOfAliases(['A A A A A A A A A A A A A A A A A A A A B']);
    expect(scan('A '.repeat(100_000), [overlapping])).toEqual([]);
  });
});
