import { describe, expect, it } from 'vitest';
import { compareDates, sayDate } from '../../../core/entities/partial-date.ts';
import { roleLines } from '../../../core/entities/role-lines.ts';
import { sinceThen } from '../../../core/entities/since.ts';

describe('compareDates', () => {
  it.each([
    ['2018', '2019', -1],
    ['2018', '2018-04-26', 0],
    ['2018-04', '2018-04-26', 0],
    ['2018-05', '2018-04-26', 1],
    ['2018-04-26', '2018-04-26', 0],
    ['-0480', '0014', -1],
    ['-0480', '-0479', -1],
  ])('%s and %s: %i', (a, b, sign) => {
    expect(Math.sign(compareDates(a, b))).toBe(sign);
    expect(Math.sign(compareDates(b, a)) + 0).toBe(-sign + 0);
  });

  it.each([
    ['2020-01-03', '3 January 2020'],
    ['2020-01', 'January 2020'],
    ['2020', '2020'],
    ['-0480', '480 BC'],
  ])('says %s as %s', (date, said) => {
    expect(sayDate(date)).toBe(said);
  });
});

const roles = [
  { title: 'director of the CIA', from: '2017-01-23', to: '2018-04-26' },
  { title: 'US secretary of state', from: '2018-04-26', to: '2021-01-20' },
];

describe('roleLines', () => {
  it.each([
    ['2016-01-01', ['after', 'after']],
    ['2017-06', ['then', 'after']],
    ['2019-05-16', ['then', 'before']],
    ['2018', ['then', 'then']],
    ['2025-01-01', ['before', 'before']],
  ])('on %s: %j', (day, expected) => {
    expect(roleLines(roles, day).map(({ when }) => when)).toEqual(expected);
  });
});

describe('sinceThen', () => {
  const entity = { id: 'x', name: 'X', kind: 'person', fame: 3, description: '', asOf: '2025-01-01', roles } as const;

  it('tells what changed after the article, in the order of time', () => {
    expect(sinceThen({ ...entity, roles: [...roles], died: '2024-02-01' }, '2018-01-01', '2025-06-01')).toEqual([
      'no longer director of the CIA since 26 April 2018',
      'became US secretary of state on 26 April 2018',
      'no longer US secretary of state since 20 January 2021',
      'died on 1 February 2024',
    ]);
  });

  it('tells nothing of the future, nor of what is past already', () => {
    expect(sinceThen({ ...entity, roles: [...roles] }, '2022-01-01', '2025-06-01')).toEqual([]);
    expect(sinceThen({ ...entity, roles: [...roles] }, '2017-06-01', '2018-01-01')).toEqual([]);
  });
});
