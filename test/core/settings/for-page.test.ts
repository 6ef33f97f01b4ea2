import { expect, it } from 'vitest';
import { hostOf, settingsForPage } from '../../../core/settings/for-page.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';

it.each([
  ['by default', {}, { active: true, site: 'unset' }],
  ['switched off here', { sites: { 'example.org': 'off' } }, { active: false, site: 'off' }],
  ['switched on here', { sites: { 'example.org': 'on' } }, { active: true, site: 'on' }],
  ['switched off everywhere', { highlights: false, sites: { 'example.org': 'on' } }, { active: false, site: 'on' }],
] as const)('a page, %s', (_, chosen, expected) => {
  const host = hostOf('https://www.example.org/news');
  expect(settingsForPage({ ...DEFAULTS, ...chosen }, host)).toMatchObject(expected);
});

it('has no site when its address has none', () => {
  expect(hostOf(undefined)).toBe('');
  expect(settingsForPage(DEFAULTS, hostOf('about:blank')).site).toBe('unset');
});
