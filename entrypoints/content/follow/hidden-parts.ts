/** Parts watched at a time; a page with more keeps them in menus. */
const MOST = 300;

/** Tells of parts of the article that were not displayed and now are: "read more", tabs, accordions. Needs no look at attributes. */
export function watchHidden(
  onShown: (element: Element) => void,
  signal: AbortSignal,
): (elements: readonly Element[]) => void {
  const watched = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect: box } of entries) {
      if (box.width === 0 && box.height === 0) continue;
      observer.unobserve(target);
      watched.delete(target);
      onShown(target);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // A closed <details> hides its content without `display: none`.
  document.addEventListener('toggle', ({ target }) => target instanceof Element && onShown(target), {
    capture: true,
    signal,
  });
  return (elements) => {
    for (const element of watched) {
      if (element.isConnected) continue;
      observer.unobserve(element);
      watched.delete(element);
    }
    for (const element of elements) {
      if (watched.size >= MOST || watched.has(element) || !element.hasChildNodes()) continue;
      watched.add(element);
      observer.observe(element);
    }
  };
}
