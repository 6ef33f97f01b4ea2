import { describe, expect, it } from 'vitest';
import type { DatasetEntry } from '../../data/read/dataset.ts';
import { homeNameOf, withHomeNames } from '../../data/read/home-names.ts';

const COUNTRIES = new Set(['Egyptian', 'Egypt', 'South African', 'China', 'Chinese', 'Netherlands', 'US', 'Greece']);

describe('what a body is called at home', () => {
  it.each([
    ['Egyptian Interior Ministry', 'Interior Ministry'],
    ['South African Defence Force', 'Defence Force'],
    ['Supreme Court of Egypt', 'Supreme Court'],
    ['Supreme Court of the Netherlands', 'Supreme Court'],
    ['Ministry of Foreign Affairs (China)', 'Ministry of Foreign Affairs'],
    ['Chinese Communist Party', 'Communist Party'],
    ['Egyptian Museum', undefined],
    ['Bank of China', undefined],
    ['US Steel', undefined],
    ['Interior Ministry', undefined],
  ])('%s', (name, expected) => {
    expect(homeNameOf(name, (text) => COUNTRIES.has(text))).toBe(expected);
  });

  it('becomes an alias that needs evidence, in both spellings', () => {
    const entry = (name: string, facts: Partial<DatasetEntry['entity']>): DatasetEntry => ({
      entity: { id: 'x', name, kind: 'organization', fame: 2, description: 'x', asOf: '2025-01-01', ...facts },
      aliases: [{ text: name }],
    });
    const country = entry('Egypt', { kind: 'place', adjectives: ['Egyptian'] });
    const [, ministry] = withHomeNames([country, entry('Egyptian Defence Ministry', {})]);
    expect(ministry!.aliases.slice(1)).toEqual([
      { text: 'Defence Ministry', needsContext: true },
      { text: 'Defense Ministry', needsContext: true },
    ]);
  });
});
