import { deadline, IDLE, step, type CardEvent, type CardState } from '../../../core/page/card-machine.ts';

/** The clock a machine runs by; tests bring their own. */
export interface Clock {
  now(): number;
  /** Calls once after `ms`; gives what cancels it. */
  after(ms: number, call: () => void): () => void;
}

export const BROWSER_CLOCK: Clock = {
  now: () => performance.now(),
  after: (ms, call) => {
    const id = setTimeout(call, ms);
    return () => clearTimeout(id);
  },
};

/** The card machine with a clock: calls itself when a delay is over, and tells of every change. */
export class CardTimer<T> {
  state: CardState<T> = IDLE;
  readonly #clock: Clock;
  readonly #hoverDelay: () => number;
  readonly #onChange: (now: CardState<T>, before: CardState<T>) => void;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, hoverDelay: () => number, onChange: (now: CardState<T>, before: CardState<T>) => void) {
    this.#clock = clock;
    this.#hoverDelay = hoverDelay;
    this.#onChange = onChange;
  }

  send(event: CardEvent<T>): void {
    const now = this.#clock.now();
    const before = this.state;
    this.state = step(before, event, now, this.#hoverDelay());
    this.#cancel?.();
    const due = deadline(this.state);
    this.#cancel =
      due === undefined ? undefined : this.#clock.after(Math.max(0, due - now), () => this.send({ type: 'time' }));
    if (this.state !== before) this.#onChange(this.state, before);
  }
}
