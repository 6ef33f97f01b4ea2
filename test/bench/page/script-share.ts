import type { Page } from 'puppeteer-core';

export interface ScriptShare {
  /** Milliseconds in which a script of the extension was on the stack, and those in which the page's thread did anything. */
  ours: number;
  busy: number;
}

/** Microseconds between samples. */
const INTERVAL = 200;

/** Takes samples of a page's main thread (frames of the same site included) while `work` runs. */
export async function scriptShare(page: Page, work: () => Promise<unknown>): Promise<ScriptShare> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await client.send('Profiler.start');
  await work();
  const { profile } = await client.send('Profiler.stop');
  await client.detach();
  const share: ScriptShare = { ours: 0, busy: 0 };
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)),
  );
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const isOurs = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at))
      if (nodes.get(at)?.callFrame.url.startsWith('chrome-extension://')) return true;
    return false;
  };
  // A sample's time is the one until the next.
  profile.samples?.forEach((id, i) => {
    const ms = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    if (nodes.get(id)?.callFrame.functionName !== '(idle)') share.busy += ms;
    if (isOurs(id)) share.ours += ms;
  });
  return share;
}
