/** Below this a frame is an advert, a button or a counter. */
const SMALLEST = { width: 250, height: 120 };

export const isTopFrame = window === window.top;

/**
 * Waits until this can hold anything to read: at once in a tab; in a frame when it is displayed and large enough, which is never with
 * most. The size is looked at where the page has just done its layout: asked at any other time, it would have to do it for us.
 */
export function worthReading(): Promise<void> {
  if (isTopFrame) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/** A frame of the page's own site, such as an embedded graphic with text: part of the article around it. */
export function isOwnEmbed(): boolean {
  if (isTopFrame) return false;
  try {
    return window.parent.document !== null;
  } catch {
    return false;
  }
}
