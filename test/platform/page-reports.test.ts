import { expect, it } from 'vitest';
import { frameWith, joined, type FrameReport } from '../../platform/page-reports.ts';
import type { PageStatus } from '../../platform/messages.ts';

const member = (key: string, count: number): PageStatus['cast'][number] => ({ key, name: key, kind: 'person', count });

function report(frameId: number, state: PageStatus['state'], ...cast: PageStatus['cast']): FrameReport {
  const mentions = cast.reduce((sum, { count }) => sum + count, 0);
  return { frameId, status: { host: `site-${frameId}`, state, mentions, entities: cast.length, cast } };
}

it('is one list of names, those of the page first', () => {
  const reports = [report(0, 'article', member('a', 2)), report(4, 'article', member('b', 1), member('a', 3))];
  expect(joined(reports)).toEqual({
    host: 'site-0',
    state: 'article',
    mentions: 6,
    entities: 2,
    cast: [member('a', 5), member('b', 1)],
  });
  expect(frameWith('a', reports)).toBe(0);
  expect(frameWith('b', reports)).toBe(4);
});

it.each([
  [
    'a page that is no article, with one in a frame',
    [report(0, 'not-article'), report(2, 'article', member('a', 1))],
    'article',
  ],
  [
    'a page that is no article, with a frame without names',
    [report(0, 'not-article'), report(2, 'article')],
    'not-article',
  ],
  ['a page in another language', [report(0, 'language', member('a', 1)), report(2, 'not-article')], 'language'],
  ['a page that is off', [report(0, 'off')], 'off'],
] as const)('%s', (_, reports, state) => {
  expect(joined(reports)?.state).toBe(state);
});

it('says nothing of a page in which our script is not', () => {
  expect(joined([])).toBeUndefined();
});
