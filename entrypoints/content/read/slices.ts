/** Milliseconds of work before the page gets its turn: with what a frame needs besides, well inside 16. */
export const SLICE = 4;

interface WithYield {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets the page do what is waiting (input, rendering), then goes on. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as WithYield;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds to wait for a frame; a window that is covered by others draws none. */
const NO_FRAME = 100;

/**
 * Waits until the page has drawn what it has changed. From then on its styles and layout are done, and asking for them costs nothing;
 * before, the first question would hold the page up with all of it.
 */
export async function afterFrame(): Promise<void> {
  if (!document.hidden) {
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, NO_FRAME);
    });
  }
  await giveWay();
}

/** Runs a generator to its end in slices and gives what it yielded, without the pauses; undefined when `signal` ended it. */
export async function inSlices<T>(work: Generator<T | undefined, void>, signal: AbortSignal): Promise<T[] | undefined> {
  const results: T[] = [];
  let until = performance.now() + SLICE;
  for (const result of work) {
    if (result !== undefined) results.push(result);
    if (performance.now() < until) continue;
    await giveWay();
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE;
  }
  return results;
}
