import { defineContentScript } from 'wxt/utils/define-content-script';
import './paint/highlight.css';
import { isWorthReading } from './frame.ts';
import { leaveForInspection } from './inspection.ts';
import { Page } from './page.ts';

/** In every page and frame: reads it if it is an article. Only wires; start reading in `page.ts`. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    if (!isWorthReading()) return;
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
    }
    const page = new Page(context.signal);
    leaveForInspection(page);
    await page.start();
  },
});
