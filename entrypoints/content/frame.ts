/** Below this a frame is an advert, a button or a counter. */
const SMALLEST = { width: 250, height: 120 };

export const isTopFrame = window === window.top;

/** Whether a frame can hold anything to read. */
export function isWorthReading(): boolean {
  return isTopFrame || (innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height);
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
