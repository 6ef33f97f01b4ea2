import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Result } from './messages.ts';
import type { Routed } from './routed.ts';

export type Sender = Runtime.MessageSender;

/**
 * Answers the messages that `recognise` knows until `signal` ends; others pass by. Errors become values: a malformed
 * message and a failing handler both answer `{ ok: false, error }`.
 */
export function answerMessages<K extends string>(
  recognise: (message: unknown) => Routed<K> | undefined,
  handle: (type: K, carries: unknown, sender: Sender) => unknown,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, reply: (result: unknown) => void): true | undefined => {
    // Web pages and other extensions have no way in; this check keeps it so if a key `externally_connectable` ever appears.
    if (sender.id !== browser.runtime.id) return undefined;
    const request = recognise(message);
    if (!request) return undefined;
    void answer(() => handle(request.type, request.read(), sender)).then(reply);
    return true; // the answer comes later: not every Chromium that we run in waits for a promise
  };
  browser.runtime.onMessage.addListener(listener);
  // Of a script that is cut off from the extension, even `runtime` is gone.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

async function answer(work: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
