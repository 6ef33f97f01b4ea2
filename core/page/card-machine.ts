/**
 * When a hover card opens and closes: a state machine without clock or screen. `step` is given the time of each event and
 * answers the next state; `deadline` says when it wants to be called again with `{ type: 'time' }`. Targets are compared with `===`.
 */
export type CardState<T> =
  | { name: 'idle' }
  | { name: 'waiting'; target: T; until: number }
  | Open<T>
  | { name: 'leaving'; target: T; until: number; next: T | undefined };

interface Open<T> {
  name: 'open';
  target: T;
  /** The reader said that it stays. */
  pinned: boolean;
  editing: boolean;
  /** Opened by tap, keyboard or menu: the pointer was never on the name, so that its leaving says nothing. */
  asked: boolean;
}

export type CardEvent<T> =
  /** The pointer is over a name, or over none. */
  | { type: 'point'; target: T | undefined }
  | { type: 'enter-card' }
  | { type: 'time' }
  /** A button pressed outside the card, the page scrolled away under it. */
  | { type: 'press' }
  | { type: 'scroll-away' }
  | { type: 'escape' }
  /** Asked for outright: by tap, by keyboard, from the context menu. */
  | { type: 'open'; target: T; editing: boolean }
  | { type: 'pin'; pinned: boolean }
  | { type: 'edit'; editing: boolean };

/** Long enough to move the pointer from the name to the card, over other text. */
export const LEAVE_DELAY = 300;

export const IDLE = { name: 'idle' } as const;

export function step<T>(state: CardState<T>, event: CardEvent<T>, now: number, hoverDelay: number): CardState<T> {
  switch (event.type) {
    case 'escape':
      return IDLE;
    case 'open':
      return { ...opened(event.target), asked: true, editing: event.editing };
    case 'time':
      return onTime(state, now);
    case 'point':
      return onPoint(state, event.target, now, hoverDelay);
    case 'enter-card':
      return state.name === 'leaving' ? opened(state.target) : state;
    case 'press':
      return state.name === 'open' && (state.pinned || state.editing) ? state : IDLE;
    case 'scroll-away':
      return state.name === 'open' && stays(state) ? state : IDLE;
    case 'pin':
      return isShown(state) ? { ...reopened(state), pinned: event.pinned } : state;
    case 'edit':
      // Whoever has written a note wants to see it saved, wherever the pointer is by now.
      return isShown(state) ? { ...reopened(state), asked: true, editing: event.editing } : state;
  }
}

/** When `step` wants to hear of the time; undefined: not before another event. */
export function deadline<T>(state: CardState<T>): number | undefined {
  return state.name === 'waiting' || state.name === 'leaving' ? state.until : undefined;
}

/** What the card shows; undefined: there is no card. */
export function shownTarget<T>(state: CardState<T>): T | undefined {
  return isShown(state) ? state.target : undefined;
}

function isShown<T>(state: CardState<T>): state is Extract<CardState<T>, { name: 'open' | 'leaving' }> {
  return state.name === 'open' || state.name === 'leaving';
}

function opened<T>(target: T): Open<T> {
  return { name: 'open', target, pinned: false, editing: false, asked: false };
}

function reopened<T>(state: Extract<CardState<T>, { name: 'open' | 'leaving' }>): Open<T> {
  return state.name === 'open' ? state : opened(state.target);
}

function stays<T>(state: Open<T>): boolean {
  return state.pinned || state.editing || state.asked;
}

function onTime<T>(state: CardState<T>, now: number): CardState<T> {
  if (state.name === 'waiting' && now >= state.until) return opened(state.target);
  if (state.name === 'leaving' && now >= state.until) return state.next === undefined ? IDLE : opened(state.next);
  return state;
}

function onPoint<T>(state: CardState<T>, target: T | undefined, now: number, hoverDelay: number): CardState<T> {
  switch (state.name) {
    case 'idle':
      return target === undefined ? state : { name: 'waiting', target, until: now + hoverDelay };
    case 'waiting':
      if (target === state.target) return state;
      return target === undefined ? IDLE : { name: 'waiting', target, until: now + hoverDelay };
    case 'open':
      if (target === state.target || stays(state)) return state;
      return leaving(state.target, target, now, hoverDelay);
    case 'leaving':
      if (target === state.target) return opened(state.target);
      return target === state.next ? state : leaving(state.target, target, now, hoverDelay);
  }
}

/** On the way to the card the pointer may cross another name: that one opens only if the pointer rests on it. */
function leaving<T>(target: T, next: T | undefined, now: number, hoverDelay: number): CardState<T> {
  return { name: 'leaving', target, next, until: now + (next === undefined ? LEAVE_DELAY : Math.max(hoverDelay, 150)) };
}
