import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../core/settings/migrations.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { applyPatch, readStored, settingsOf } from '../../../core/settings/stored.ts';

const stored = (chosen: Record<string, unknown>) => ({ version: MIGRATIONS.length + 1, chosen });

describe('settings in force', () => {
  it('are the defaults where nothing was chosen', () => {
    expect(settingsOf(readStored(undefined))).toEqual(DEFAULTS);
  });

  it.each<[string, unknown]>([
    ['text', 'hello'],
    ['null', null],
    ['a list', []],
    ['chosen values that are no object', { version: 1, chosen: 'on' }],
    ['no version', { chosen: { highlights: false } }],
  ])('are the defaults when storage holds %s', (_, raw) => {
    expect(settingsOf(readStored(raw))).toEqual(DEFAULTS);
  });

  it('lose only the one value that is not allowed', () => {
    expect(settingsOf(stored({ highlights: false, level: 'wild', hoverDelay: -3 }))).toEqual({
      ...DEFAULTS,
      highlights: false,
    });
  });

  it('drop a kind that is not known, and keep the order of kinds', () => {
    expect(settingsOf(stored({ kinds: ['place', 'dragon', 'person'] })).kinds).toEqual(['person', 'place']);
  });
});

describe('changing settings', () => {
  it('stores only what was chosen', () => {
    expect(applyPatch(stored({}), { highlights: false })).toEqual(stored({ highlights: false }));
  });

  it('puts a setting back with null', () => {
    expect(applyPatch(stored({ highlights: false, badge: false }), { highlights: null })).toEqual(
      stored({ badge: false }),
    );
  });

  it('refuses a value that is not allowed', () => {
    expect(() => applyPatch(stored({}), { hoverDelay: 1e9 })).toThrow();
  });

  it('keeps what a newer version has written', () => {
    const newer = { version: 99, chosen: { telepathy: true } };
    expect(applyPatch(readStored(newer), { badge: false })).toEqual({
      version: 99,
      chosen: { telepathy: true, badge: false },
    });
  });
});

describe('migrations', () => {
  const renamed = [
    (old: Readonly<Record<string, unknown>>) => ({ ...old, two: true }),
    (old: Readonly<Record<string, unknown>>) => ({ ...old, three: true }),
  ];

  it.each([
    [1, { two: true, three: true }],
    [2, { three: true }],
    [3, {}],
  ])('run from version %d on', (version, chosen) => {
    expect(readStored({ version, chosen: {} }, renamed)).toEqual({ version: 3, chosen });
  });
});
