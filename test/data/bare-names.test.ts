import { describe, expect, it } from 'vitest';
import type { DatasetEntry } from '../../data/read/dataset.ts';
import { withBareNames } from '../../data/read/bare-names.ts';

const place = (...names: string[]): DatasetEntry => ({
  entity: { id: names[0]!, name: names[0]!, kind: 'place', fame: 2, description: 'place', asOf: '2025-01-01' },
  aliases: names.map((text) => ({ text })),
});
const aliasesOf = (entry: DatasetEntry) =>
  withBareNames([place('Mississippi'), place('Ontario'), place('London'), entry]).at(-1)!.aliases;

describe('bare names of towns', () => {
  it('are what stands before the region, and need context', () => {
    expect(aliasesOf(place('Jackson, Mississippi'))).toEqual([
      { text: 'Jackson, Mississippi' },
      { text: 'Jackson', needsContext: true },
    ]);
  });

  it.each([
    ['somebody bears it without reservation', 'London, Ontario'],
    ['what stands behind the comma is no place', 'Paris, je t’aime'],
    ['there is no comma', 'Oxford'],
  ])('are not given where %s', (_why, name) => {
    expect(aliasesOf(place(name))).toEqual([{ text: name }]);
  });

  it('are left as an author gave them', () => {
    const own = place('Jackson, Mississippi', 'Jackson');
    expect(aliasesOf(own)).toEqual(own.aliases);
  });
});
