import { leaveForInspection } from './inspection.ts';
import { removeLeftovers } from './leftovers.ts';
import { Page } from './page.ts';
import { giveWay } from './read/slices.ts';

/** In every page, and every frame that can be read: reads it if it is an article. Only wires; start reading in `page.ts`. */
export async function startInPage(): Promise<void> {
  // Compiling this script was a task's worth already.
  await giveWay();
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
  removeLeftovers();
  const page = new Page();
  leaveForInspection(page);
  await page.start();
}
