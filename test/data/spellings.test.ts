import { expect, it } from 'vitest';
import type { Kind } from '../../core/entities/kind.ts';
import { spellingsOf, withSpellings } from '../../data/read/spellings.ts';

it.each<[string, Kind, string[]]>([
  ['Müller', 'person', ['Mueller']],
  ['Sør-Trøndelag', 'place', ['Soer-Troendelag', 'Sør Trøndelag']],
  ['Frank-Walter Steinmeier', 'person', ['Frank Walter Steinmeier']],
  ['MQ-9', 'thing', ['MQ 9']],
  ['al-Qaeda', 'group', []],
  ['SpiceJet', 'organization', ['Spicejet']],
  ['McDonald', 'organization', []],
  ['McCain', 'person', []],
  ['JPMorgan', 'organization', []],
  ['Angela Merkel', 'person', []],
  ['Зеленський', 'person', []],
])('%s is also spelled', (text, kind, expected) => {
  expect(spellingsOf(text, kind)).toEqual(expected);
});

it('writes parties without a capital, and keeps their own name', () => {
  const party = withSpellings({
    entity: { id: 'x', name: 'Left Party', kind: 'organization', fame: 1, description: 'x', asOf: '2025-01-01' },
    aliases: [
      { text: 'Left Party', needsContext: true },
      { text: 'Party of the Left' },
      { text: 'Socialist Left Party' },
    ],
  });
  expect(party.aliases).toEqual([
    { text: 'Left Party', needsContext: true },
    { text: 'Left party', needsContext: true },
    { text: 'Party of the Left' },
    { text: 'Socialist Left party' },
  ]);
});
