import { expect, it } from 'vitest';
import { isRecent } from '../../../core/page/recent.ts';

it.each([
  [undefined, true],
  ['2026-11-21', true],
  ['2026-10', true],
  ['2026-08-01', false],
  ['2019', false],
])('an article of %s is recent in November 2026: %s', (published, recent) =>
  expect(isRecent(published, Date.UTC(2026, 10, 22))).toBe(recent),
);
