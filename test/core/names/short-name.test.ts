import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShortName, shortName } from '../../../core/names/short-name.ts';

describe('short names', () => {
  const names: [name: string, alias: string, way: string][] = [
    ['François Hollande', 'Francois Hollande', '\x05\x1eç\x1f'],
    ['Antelope, California', 'Antelope,California', '\x0a \x1f'],
    ['Ulysses S. Grant', 'Ulysses S Grant', '\x0a.\x1f'],
    ['Hassan', 'Hasan al-Hasani', '\x04s\x03'],
    ['a'.repeat(30), 'a'.repeat(31), '\x1d\x03'],
    ['Œ', 'oe', 'Œ'],
  ];
  it.each(names)('tell %j from %j', (name, alias, way) => {
    expect(shortName(name, alias)).toBe(way);
    expect(readShortName(way, () => alias)).toBe(name);
  });

  it('read back as they were written, from whatever alias', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ß', ' ', '𝒜', '日'), maxLength: 70 });
    fc.assert(fc.property(text, text, (name, alias) => readShortName(shortName(name, alias), () => alias) === name));
  });

  it('do without an alias where there is none', () => {
    expect(readShortName(shortName('!?', ''), () => expect.unreachable())).toBe('!?');
  });
});
