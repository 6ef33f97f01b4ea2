import { describe, expect, it } from 'vitest';
import type { DatasetEntry } from '../../data/read/dataset.ts';
import { withTeamNames } from '../../data/read/team-names.ts';

const place = (id: string, ...names: string[]): DatasetEntry => ({
  entity: { id, name: names[0]!, kind: 'place', fame: 2, description: 'place', asOf: '2025-01-01' },
  aliases: names.map((text) => ({ text })),
});
const PLACES = [
  place('germany', 'Germany'),
  place('nuremberg', 'Nuremberg', 'Nürnberg'),
  place('golden', 'Golden'),
  place('new-york', 'New York'),
  place('leeds', 'Leeds'),
  place('rome', 'Rome'),
  place('isle-of-man', 'Isle of Man', 'Man'),
];

describe('the names of places by which teams are called', () => {
  it.each([
    ['Germany national football team', 'national football team of Germany, world champion of 2014', ['Germany']],
    ['1. FC Nürnberg', 'German football club from Nuremberg', ['Nürnberg', 'Nuremberg']],
    ['New York Yankees', 'US baseball team', ['New York']],
    ['Leeds United', 'English football club', ['Leeds']],
    ['Golden State Warriors', 'US basketball team', []],
    ['Nurnberger SV', 'German football club', ['Nuremberg'], ['SV Nuremberg']],
    ['Man United', 'English football club', []],
    ['Die Mannschaft', 'German football team', ['Germany'], ['Germany national football team']],
    ['SS Lazio', 'Italian football club from Rome', []],
    ['Leeds Castle Foundation', 'English charity', []],
  ])('%s', (name, description, expected, others: string[] = []) => {
    const team: DatasetEntry = {
      entity: { id: 'team', name, kind: 'organization', fame: 2, description, asOf: '2025-01-01' },
      aliases: [name, ...others].map((text) => ({ text })),
    };
    const aliases = withTeamNames([...PLACES, team]).at(-1)!.aliases;
    expect(aliases.filter((alias) => alias.team).map(({ text }) => text)).toEqual(expected);
  });

  it('stand for the reservation that an author made', () => {
    const team: DatasetEntry = {
      entity: {
        id: 'team',
        name: 'Leeds United',
        kind: 'organization',
        fame: 2,
        description: 'English football club',
        asOf: '2025-01-01',
      },
      aliases: [
        { text: 'Leeds United' },
        { text: 'Leeds', needsContext: true },
        { text: 'Whites', needsContext: true },
      ],
    };
    expect(withTeamNames([...PLACES, team]).at(-1)!.aliases).toEqual([
      { text: 'Leeds United' },
      { text: 'Whites', needsContext: true },
      { text: 'Leeds', team: true },
    ]);
  });
});
