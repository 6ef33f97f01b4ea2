import { browser } from './browser.ts';
import type { PageRequests, Requests, Result } from './messages.ts';

/** Sends one request to the background and waits for its answer. Never rejects: a background that is gone is an error value. */
export async function ask<K extends keyof Requests>(
  type: K,
  carries: Requests[K]['carries'],
): Promise<Result<Requests[K]['gives']>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type, carries });
    return isResult(answer) ? (answer as Result<Requests[K]['gives']>) : { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends one request to the content script of a tab (its top frame unless told otherwise). Never rejects. */
export async function askPage<K extends keyof PageRequests>(
  tabId: number,
  type: K,
  carries: PageRequests[K]['carries'],
  options: { frameId?: number } = { frameId: 0 },
): Promise<Result<PageRequests[K]['gives']>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type, carries }, options);
    return isResult(answer) ? (answer as Result<PageRequests[K]['gives']>) : { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
