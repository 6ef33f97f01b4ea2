import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { checkPageRequest, checkRequest } from './message-schemas.ts';
import type { PageRequests, Requests, Result } from './messages.ts';

export type Sender = Runtime.MessageSender;

export type Handlers = {
  [K in keyof Requests]: (
    carries: Requests[K]['carries'],
    sender: Sender,
  ) => Promise<Requests[K]['gives']> | Requests[K]['gives'];
};

export type PageHandlers = {
  [K in keyof PageRequests]: (
    carries: PageRequests[K]['carries'],
  ) => Promise<PageRequests[K]['gives']> | PageRequests[K]['gives'];
};

/** Answers requests in the background until `signal` ends. A request that is malformed or from elsewhere is refused. */
export function onRequests(handlers: Handlers, signal?: AbortSignal): void {
  listen((message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = checkRequest(message);
    if (!request) return undefined;
    const handler = handlers[request.type] as (carries: unknown, sender: Sender) => unknown;
    return answer(() => handler(request.carries, sender));
  }, signal);
}

/** Answers requests in a content script. Requests for the background pass by. */
export function onPageRequests(handlers: PageHandlers, signal?: AbortSignal): void {
  listen((message, sender) => {
    // Web pages cannot reach this listener; other content scripts cannot either. Only our own pages have no tab or are ours.
    if (sender.id !== browser.runtime.id) return undefined;
    const request = checkPageRequest(message);
    if (!request) return undefined;
    const handler = handlers[request.type] as (carries: unknown) => unknown;
    return answer(() => handler(request.carries));
  }, signal);
}

function listen(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal | undefined,
): void {
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(work: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
