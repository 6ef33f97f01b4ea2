import { describe, expect, it } from 'vitest';
import { EntitySums } from '../../../core/detect/evidence/entity-sums.ts';

describe('EntitySums', () => {
  it('adds up by entity, as a Map does, up to as many as it was made for', () => {
    const sums = new EntitySums(500);
    const expected = new Map<number, number>();
    for (let i = 0; i < 2000; i++) {
      const entity = (i * 7919) % 500;
      sums.add(entity, i / 4);
      expected.set(entity, (expected.get(entity) ?? 0) + i / 4);
    }
    expect(sums.count).toBe(expected.size);
    for (let i = 0; i < sums.count; i++) expect(sums.sumAt(i)).toBe(expected.get(sums.entityAt(i)));
    for (let entity = 0; entity < 700; entity++) expect(sums.get(entity)).toBe(expected.get(entity) ?? 0);
  });

  it('holds nothing when it was made for nothing', () => {
    expect(new EntitySums(0).get(0)).toBe(0);
    expect(new EntitySums(0).get(123_456)).toBe(0);
  });
});
