import { expect, it } from 'vitest';
import { mergeChoices, newChoices } from '../../../core/settings/merge-choices.ts';

const here = { sites: { 'a.org': 'on' }, hidden: ['x'] } as const;
const backup = { sites: { 'a.org': 'off', 'b.org': 'off' }, hidden: ['x', 'y'] } as const;

it('adds choices, and keeps those made here', () => {
  expect(mergeChoices(here, backup)).toEqual({ sites: { 'a.org': 'on', 'b.org': 'off' }, hidden: ['x', 'y'] });
  expect(newChoices(here, backup)).toEqual({ sites: 1, hidden: 1 });
  expect(newChoices(here, here)).toEqual({ sites: 0, hidden: 0 });
});
