import type { PageSignals } from '../../core/page/article-decision.ts';
import type { PageStatus } from '../../platform/messages.ts';
import type { Page } from './page.ts';

/** What can be asked of a page from outside, to measure and to debug it. Plain values. */
export interface Inspection {
  state: PageStatus['state'];
  /** Name of the rule that decided whether this is an article. */
  decision: string | undefined;
  article: boolean;
  signals: PageSignals | undefined;
  title: string | undefined;
  published: string | undefined;
  blocks: { role: string; text: string; names: { start: number; end: number; card: string; reason: string }[] }[];
  /** Names registered with the browser now. */
  painted: number;
  /** Milliseconds after navigation began. */
  firstPaintAt: number | undefined;
  /** The first reading has come to its end: what is not there now comes only if the page changes. */
  settled: boolean;
}

interface WithPage {
  /** In the world of our own content scripts: `dramatisPage.inspect()` in the developer tools; the page cannot see it. */
  dramatisPage?: Page;
}

/** Leaves a page where it can be asked. One that is there already belongs to an older version of the extension, and ends. */
export function leaveForInspection(page: Page): void {
  const world = globalThis as WithPage;
  world.dramatisPage?.stop();
  world.dramatisPage = page;
}
