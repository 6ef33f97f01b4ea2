import { answerMessages } from './receive.ts';
import { pageRequestOf } from './page-request-schemas.ts';
import type { PageRequests } from './messages.ts';

export type PageRequestHandlers = {
  [K in keyof PageRequests]: (
    carries: PageRequests[K]['carries'],
  ) => Promise<PageRequests[K]['gives']> | PageRequests[K]['gives'];
};

/** Answers the background's and the popup's requests in a content script, until `signal` ends. */
export function onPageRequests(handlers: PageRequestHandlers, signal: AbortSignal): void {
  answerMessages(
    pageRequestOf,
    (type, carries) => {
      const handler = handlers[type] as (carries: unknown) => unknown;
      return handler(carries);
    },
    signal,
  );
}
