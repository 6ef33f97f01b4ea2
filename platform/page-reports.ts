import { browser } from './browser.ts';
import type { PageStatus } from './messages.ts';
import { askPage } from './send.ts';

/** What one frame of a tab says of itself. */
export interface FrameReport {
  frameId: number;
  status: PageStatus;
}

/** What the page of a tab and the frames in it say, the page itself first. Empty when our script is in none of them. */
export async function reportsOf(tabId: number): Promise<FrameReport[]> {
  const reports = (await framesOf(tabId)).map(async (frameId) => {
    const report = await askPage(tabId, 'page/report', {}, { frameId });
    return report.ok ? [{ frameId, status: report.value }] : [];
  });
  return (await Promise.all(reports)).flat();
}

/** The frames in which our script runs. Asked of the frames themselves: the browser's list of them takes another permission. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => 'dramatisPage' in globalThis });
    return frames.flatMap(({ frameId, result }) => (result ? [frameId] : [])).sort((a, b) => a - b);
  } catch {
    return []; // a page of the browser itself, or a tab that was closed
  }
}

/** A page and its frames as the reader sees them: one page, one list of names. */
export function joined(reports: readonly FrameReport[]): PageStatus | undefined {
  const [page] = reports;
  if (!page) return undefined;
  const cast = new Map<string, PageStatus['cast'][number]>();
  for (const { key, count, ...member } of reports.flatMap(({ status }) => status.cast)) {
    cast.set(key, { key, ...member, count: count + (cast.get(key)?.count ?? 0) });
  }
  const named = reports.find(({ status }) => status.state === 'article' && status.mentions > 0);
  return {
    host: page.status.host,
    state: (named ?? page).status.state,
    mentions: reports.reduce((sum, { status }) => sum + status.mentions, 0),
    entities: cast.size,
    cast: [...cast.values()],
  };
}

/** The frame in which a name stands first. */
export function frameWith(key: string, reports: readonly FrameReport[]): number {
  return reports.find(({ status }) => status.cast.some((member) => member.key === key))?.frameId ?? 0;
}
