export const isTopFrame = window === window.top;

/** A frame of the page's own site, such as an embedded graphic with text: part of the article around it. */
export function isOwnEmbed(): boolean {
  if (isTopFrame) return false;
  try {
    return window.parent.document !== null;
  } catch {
    return false;
  }
}
