import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPLAINED_REASONS, reasonText } from '../../components/card/reason-text.ts';
import { english } from '../gallery/english.ts';

it('explains a rule in words, and names one that has none', () => {
  expect(reasonText('full-name', english)).toContain('in full');
  expect(reasonText('moon-phase', english)).toBe('Recognised by the rule “moon-phase”.');
});

it('explains no rule that detection does not have', () => {
  const rules = globSync('core/detect/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(EXPLAINED_REASONS.filter((reason) => !rules.includes(`'${reason}'`))).toEqual([]);
});
