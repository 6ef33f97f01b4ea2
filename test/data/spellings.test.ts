import { expect, it } from 'vitest';
import type { Kind } from '../../core/entities/kind.ts';
import { spellingsOf } from '../../data/read/spellings.ts';

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
