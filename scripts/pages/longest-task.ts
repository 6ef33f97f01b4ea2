import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds: when it began, how long it took by the clock, and how long its thread had a processor meanwhile. */
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; type?: string } };
}

/** Milliseconds. */
export interface HeldTime {
  /** By the clock: what the page waits, with all that other programs on the machine took in between. */
  wall: number;
  /** Without that: what the work itself takes. */
  cpu: number;
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
const TASK = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
/** The page's own work, during which the browser calls scripts. */
const PAGE_WORK = new Set(['ParseHTML', 'Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

export async function startTrace(page: Page): Promise<Page> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel'],
  });
  return page;
}

/** Ends a trace and gives what it holds. */
export async function traceEvents(page: Page): Promise<TraceEvent[]> {
  const buffer = await page.tracing.stop();
  if (!buffer) return [];
  return (JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Ends the trace and gives the longest task of ours in it: by the clock, and by processor time (which may be another task). */
export async function longestTaskOfOurs(page: Page): Promise<HeldTime> {
  return longestTask(await traceEvents(page));
}

/**
 * The longest time for which we held a page's main thread in one task, with the style and layout work that our scripts forced.
 * Where only our scripts ran in a task, all of it counts (unpacking a message, collecting garbage); where the browser called us
 * in the middle of its own work for the page, our part. Promise continuations carry no address: alone in a task, they are taken for
 * ours, which is right on pages whose own scripts are off.
 */
export function longestTask(events: readonly TraceEvent[]): HeldTime {
  const longest: HeldTime = { wall: 0, cpu: 0 };
  for (const thread of threadsOf(events)) {
    // Extension pages and workers have threads of their own; a page's main thread is where our script was evaluated among others.
    if (!thread.some(isOurs)) continue;
    for (const task of tasksIn(thread)) {
      const { wall, cpu } = heldByUs(task);
      longest.wall = Math.max(longest.wall, wall / 1000);
      longest.cpu = Math.max(longest.cpu, cpu / 1000);
    }
  }
  return longest;
}

function threadsOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const threads = Map.groupBy(
    events.filter(({ ph }) => ph === 'X'),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  // What is inside another event comes after it.
  return [...threads.values()].map((each) => each.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)));
}

/** Each outermost task with all that happened in it. */
function tasksIn(thread: readonly TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = [];
  let end = -Infinity;
  for (const event of thread) {
    if (event.ts < end) tasks.at(-1)!.push(event);
    else if (TASK.has(event.name) || SCRIPT.has(event.name)) {
      tasks.push([event]);
      end = event.ts + (event.dur ?? 0);
    }
  }
  return tasks;
}

/** Microseconds. */
function heldByUs(task: readonly TraceEvent[]): HeldTime {
  const scripts = outermost(task, ({ name }) => SCRIPT.has(name));
  const whose = scripts.map((script) => whoRan(task.filter((event) => isWithin(event, script))));
  const others = whose.includes('others');
  const ours = scripts.filter((_, i) => whose[i] === 'ours' || (whose[i] === 'unknown' && !others));
  if (ours.length === 0) return { wall: 0, cpu: 0 };
  const pageWorks = task.some(
    (event) => PAGE_WORK.has(event.name) && !scripts.some((script) => isWithin(event, script)),
  );
  const held = ours.length === scripts.length && !pageWorks ? [task[0]!] : ours;
  return {
    wall: held.reduce((sum, { dur = 0 }) => sum + dur, 0),
    cpu: held.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0),
  };
}

function whoRan(inside: readonly TraceEvent[]): 'ours' | 'others' | 'unknown' {
  const withAddress = inside.filter(({ name }) => SCRIPT.has(name) && name !== 'RunMicrotasks');
  if (withAddress.length === 0) return 'unknown';
  return withAddress.some(isOurs) ? 'ours' : 'others';
}

function outermost(events: readonly TraceEvent[], wanted: (event: TraceEvent) => boolean): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (wanted(event) && !(last && isWithin(event, last))) found.push(event);
  }
  return found;
}

function isWithin(event: TraceEvent, around: TraceEvent): boolean {
  return event.ts >= around.ts && event.ts < around.ts + (around.dur ?? 0) + 1;
}

function isOurs({ args }: TraceEvent): boolean {
  return args?.data?.url?.startsWith('chrome-extension://') ?? false;
}
