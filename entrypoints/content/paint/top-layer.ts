/** What the browser lays over the page, so that it covers all that stays below. */
const TOP = 'dialog:modal, :popover-open, :fullscreen';

/** The innermost element of the top layer around another, through shadow roots. */
export function topLayerAround(element: Element): Element | undefined {
  for (let inner = element; ;) {
    const found = inner.closest(TOP);
    if (found) return found;
    const root = inner.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    inner = root.host;
  }
}
