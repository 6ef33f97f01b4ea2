import { describe, expect, it } from 'vitest';
import { longestTask, type TraceEvent } from '../../scripts/pages/longest-task.ts';

const OURS = 'chrome-extension://abc/page.js';

/** An event of `dur` ms at `at` ms; half of it with a processor. */
function event(name: string, at: number, dur: number, url?: string): TraceEvent {
  const times = { ts: at * 1000, dur: dur * 1000, tdur: dur * 500 };
  return { name, ph: 'X', pid: 1, tid: 1, ...times, ...(url && { args: { data: { url } } }) };
}

const start = [event('ThreadControllerImpl::RunTask', 0, 1), event('EvaluateScript', 0, 1, OURS)];

describe('longest task of ours', () => {
  it.each<[string, TraceEvent[], number]>([
    ['nothing else', [], 1],
    [
      'a task in which only we ran, unpacking included',
      [event('RunTask', 10, 9), event('FunctionCall', 12, 6, OURS)],
      9,
    ],
    ['microtasks alone are ours', [event('RunTask', 10, 9), event('RunMicrotasks', 10, 8.5)], 9],
    [
      'microtasks after a script of ours, in one task',
      [event('RunTask', 10, 9), event('FunctionCall', 10, 3, OURS), event('RunMicrotasks', 14, 5)],
      9,
    ],
    ['a script of the page', [event('RunTask', 10, 9), event('FunctionCall', 10, 8, 'https://site.example/')], 1],
    [
      'our part of a frame that the page draws',
      [
        event('RunTask', 10, 30),
        event('FunctionCall', 10, 3, OURS),
        event('Layout', 14, 20),
        event('FunctionCall', 35, 4, OURS),
      ],
      7,
    ],
    [
      'layout that we force is ours',
      [event('RunTask', 10, 30), event('FunctionCall', 10, 25, OURS), event('Layout', 12, 20)],
      30,
    ],
  ])('%s', (_, events, ms) => {
    const held = longestTask([...events, ...start]);
    expect(held.wall).toBeCloseTo(ms);
    expect(held.cpu).toBeCloseTo(ms / 2);
  });

  it('does not count threads in which no script of ours was run', () => {
    expect(longestTask([event('RunTask', 0, 50), event('RunMicrotasks', 0, 40)])).toEqual({ wall: 0, cpu: 0 });
  });
});
