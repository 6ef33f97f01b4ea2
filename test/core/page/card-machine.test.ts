import { describe, expect, it } from 'vitest';
import {
  deadline,
  IDLE,
  LEAVE_DELAY,
  shownTarget,
  step,
  type CardEvent,
  type CardState,
} from '../../../core/page/card-machine.ts';

const HOVER = 250;
const over = (target?: string): CardEvent<string> => ({ type: 'point', target });

/** Plays events at given times; between them the machine is called at every deadline it asked for. */
function play(...events: [number, CardEvent<string>][]): CardState<string> {
  let state: CardState<string> = IDLE;
  for (const [now, event] of events) {
    for (let due: number | undefined = deadline(state); due !== undefined && due <= now; due = deadline(state)) {
      state = step(state, { type: 'time' }, due, HOVER);
    }
    state = step(state, event, now, HOVER);
  }
  return state;
}

const time: CardEvent<string> = { type: 'time' };

describe('card machine', () => {
  it.each<[string, [number, CardEvent<string>][], CardState<string>['name'], string | undefined]>([
    [
      'opens after the delay',
      [
        [0, over('a')],
        [250, time],
      ],
      'open',
      'a',
    ],
    [
      'not before',
      [
        [0, over('a')],
        [249, time],
      ],
      'waiting',
      undefined,
    ],
    [
      'crossing a name opens nothing',
      [
        [0, over('a')],
        [100, over()],
        [400, time],
      ],
      'idle',
      undefined,
    ],
    [
      'another name restarts the wait',
      [
        [0, over('a')],
        [200, over('b')],
        [300, time],
      ],
      'waiting',
      undefined,
    ],
    [
      'leaving closes after a while',
      [
        [0, over('a')],
        [300, over()],
        [300 + LEAVE_DELAY, time],
      ],
      'idle',
      undefined,
    ],
    [
      'coming back keeps it',
      [
        [0, over('a')],
        [300, over()],
        [400, over('a')],
        [900, time],
      ],
      'open',
      'a',
    ],
    [
      'the card itself keeps it',
      [
        [0, over('a')],
        [300, over()],
        [400, { type: 'enter-card' }],
        [900, time],
      ],
      'open',
      'a',
    ],
    [
      'crossing another name on the way to the card',
      [
        [0, over('a')],
        [300, over('b')],
        [400, { type: 'enter-card' }],
        [900, time],
      ],
      'open',
      'a',
    ],
    [
      'resting on another name moves over',
      [
        [0, over('a')],
        [300, over('b')],
        [560, time],
      ],
      'open',
      'b',
    ],
    [
      'Esc',
      [
        [0, over('a')],
        [300, { type: 'escape' }],
      ],
      'idle',
      undefined,
    ],
    [
      'Esc while waiting',
      [
        [0, over('a')],
        [100, { type: 'escape' }],
        [900, time],
      ],
      'idle',
      undefined,
    ],
    [
      'scrolling away',
      [
        [0, over('a')],
        [300, { type: 'scroll-away' }],
      ],
      'idle',
      undefined,
    ],
    [
      'a pinned card stays',
      [
        [0, over('a')],
        [300, { type: 'pin', pinned: true }],
        [400, over()],
        [900, { type: 'scroll-away' }],
        [1000, { type: 'press' }],
      ],
      'open',
      'a',
    ],
    [
      'unpinned, it leaves again',
      [
        [0, over('a')],
        [300, { type: 'pin', pinned: true }],
        [400, { type: 'pin', pinned: false }],
        [500, over()],
        [900, time],
      ],
      'idle',
      undefined,
    ],
    [
      'writing keeps it',
      [
        [0, over('a')],
        [300, { type: 'edit', editing: true }],
        [400, over('b')],
        [900, time],
        [901, { type: 'press' }],
      ],
      'open',
      'a',
    ],
    [
      'after writing it waits to be closed',
      [
        [0, over('a')],
        [300, { type: 'edit', editing: true }],
        [400, { type: 'edit', editing: false }],
        [500, over()],
        [900, time],
      ],
      'open',
      'a',
    ],
    [
      'opened by key or tap, a press elsewhere closes',
      [
        [0, { type: 'open', target: 'a', editing: false }],
        [500, over()],
        [900, { type: 'press' }],
      ],
      'idle',
      undefined,
    ],
    [
      'opened by key, scrolling keeps it',
      [
        [0, { type: 'open', target: 'a', editing: false }],
        [900, { type: 'scroll-away' }],
      ],
      'open',
      'a',
    ],
  ])('%s', (_what, events, name, target) => {
    const state = play(...events);
    expect([state.name, shownTarget(state)]).toEqual([name, target]);
  });
});
