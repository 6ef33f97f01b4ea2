import { expect, it } from 'vitest';
import { publishedOn } from '../../../core/page/published.ts';

it.each<[string, string[], string, string | undefined]>([
  ['a time with its zone', ['2019-05-16T23:30:00-04:00'], '', '2019-05-16'],
  ['the first that can be read', ['yesterday', 'May 16, 2019'], '', '2019-05-16'],
  ['American', ['Published Thu., May 16th, 2019 at 9 am'], '', '2019-05-16'],
  ['British', ['16 May 2019'], '', '2019-05-16'],
  ['without separators', ['20190516'], '', '2019-05-16'],
  ['from the address', [], '/world/2019/may/16/iran', '2019-05-16'],
  ['from a numeric address', [], '/2019/5/6/iran.html', '2019-05-06'],
  ['what the page says wins', ['2020-01-03'], '/2019/05/16/x', '2020-01-03'],
  ['no such month', ['2019-13-01'], '', undefined],
  ['a number is no date', ['120190516123'], '', undefined],
  ['nothing', [], '/world/iran-2019', undefined],
])('%s', (_what, said, path, date) => {
  expect(publishedOn(said, path)).toBe(date);
});
