import { describe, expect, it } from 'vitest';
import { roleLines } from '../../../core/entities/role-lines.ts';

const NAMES: Record<string, string> = { us: 'United States', quds: 'Quds Force', senate: 'United States Senate' };
const atOf = (title: string, at: string) => roleLines([{ title, at }], '2020', (id) => NAMES[id])[0]?.at;

describe('what a role belongs to', () => {
  it.each([
    ['president', 'us', 'United States'],
    ['chief of staff', 'us', 'United States'],
    ['commander of the Quds Force', 'quds', undefined],
    ['senator for Idaho', 'senate', undefined],
    ['US secretary of state', 'us', undefined],
    ['president', 'unknown', undefined],
  ])('%s at %s → %s', (title, at, expected) => {
    expect(atOf(title, at)).toBe(expected);
  });
});
