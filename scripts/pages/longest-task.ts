import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Events under which scripts run. Those without an address (microtasks) are counted with the task they are in. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireIdleCallback',
  'FireAnimationFrame',
]);

export async function startTrace(page: Page): Promise<Page> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'],
  });
  return page;
}

/**
 * Ends the trace and gives the longest time, in milliseconds, for which a script of ours held a page's main thread at a stretch,
 * with the style and layout work it forced. Promise continuations carry no address: alone in a task, they are taken for ours, which is
 * right on pages whose own scripts are off.
 */
export async function longestTaskOfOurs(page: Page): Promise<number> {
  const buffer = await page.tracing.stop();
  if (!buffer) return 0;
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  const tasks = new Map<string, TraceEvent[]>();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || !SCRIPT.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    const there = tasks.get(thread);
    if (there) there.push(event);
    else tasks.set(thread, [event]);
  }
  let longest = 0;
  for (const events of tasks.values()) {
    // Extension pages and workers have threads of their own; a page's main thread is where our script was evaluated among others.
    if (!events.some(isOurs)) continue;
    events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    let end = 0;
    for (const event of events) {
      if (event.ts < end) continue; // inside another
      end = event.ts + (event.dur ?? 0);
      const inside = events.filter((other) => other.ts >= event.ts && other.ts < end && other.name !== 'RunMicrotasks');
      const ours = inside.length > 0 ? inside.some(isOurs) : event.name === 'RunMicrotasks';
      if (ours) longest = Math.max(longest, event.dur ?? 0);
    }
  }
  return longest / 1000;
}

function isOurs({ args }: TraceEvent): boolean {
  return args?.data?.url?.startsWith('chrome-extension://') ?? false;
}
