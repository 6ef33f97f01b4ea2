import { answerMessages, type Sender } from './receive.ts';
import { requestOf } from './request-schemas.ts';
import type { Requests } from './messages.ts';

export type RequestHandlers = {
  [K in keyof Requests]: (
    carries: Requests[K]['carries'],
    sender: Sender,
  ) => Promise<Requests[K]['gives']> | Requests[K]['gives'];
};

/** Answers every request to the background. To be called once, synchronously at start, so that a wake-up message is not lost. */
export function onRequests(handlers: RequestHandlers): void {
  answerMessages(requestOf, (type, carries, sender) => {
    const handler = handlers[type] as (carries: unknown, sender: Sender) => unknown;
    return handler(carries, sender);
  });
}
