import { isOrphaned } from '../../platform/orphaned.ts';
import { worthReading } from './frame.ts';
import { leaveForInspection } from './inspection.ts';
import { removeLeftovers } from './leftovers.ts';
import { Page } from './page.ts';

/** In every page and frame: reads it if it is an article. Only wires; start reading in `page.ts`. */
export async function startInPage(): Promise<void> {
  if ((document as { prerendering?: boolean }).prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
  await worthReading();
  if (isOrphaned()) return;
  removeLeftovers();
  const page = new Page();
  leaveForInspection(page);
  await page.start();
}
