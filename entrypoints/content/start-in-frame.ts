import { isOrphaned } from '../../platform/orphaned.ts';
import { ask } from '../../platform/send.ts';
import { isTopFrame } from './frame.ts';

/** Below this a frame is an advert, a button or a counter. */
const SMALLEST = { width: 250, height: 120 };
/** Milliseconds: what is gone before that nobody reads, and what is there has been laid out. */
const SHORTEST_LIFE = 1000;
/** The page around it may be busy for so long before the frame is read in spite of it. */
const PATIENCE = 2000;

/** In every frame: has it read if it is there to stay and large enough, when the page has nothing else to do. */
export async function startInFrame(): Promise<void> {
  if (isTopFrame) return;
  await new Promise((resolve) => setTimeout(resolve, SHORTEST_LIFE));
  while (isSmall()) await new Promise((resolve) => addEventListener('resize', resolve, { once: true, passive: true }));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
  if (!isOrphaned()) await ask('page/code', { script: 'page' });
}

function isSmall(): boolean {
  return innerWidth < SMALLEST.width || innerHeight < SMALLEST.height;
}
