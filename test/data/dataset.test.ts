import { expect, it } from 'vitest';
import { toEntry } from '../../data/read/dataset.ts';

it.each([
  [['Kenyan'], ['Kenyan', 'Kenyans']],
  [
    ['Iraqi', 'Iraqis'],
    ['Iraqi', 'Iraqis'],
  ],
  [['French'], ['French']],
])('the adjectives %j of a country are read as %j', (adjectives, expected) => {
  const record = { name: 'Somewhere', kind: 'place' as const, description: 'country', adjectives };
  const { entity } = toEntry({ record, id: 'somewhere', asOf: '2025-01-01', file: 'x.yaml', line: 1 });
  expect(entity.adjectives).toEqual(expected);
});
