/** Milliseconds that a page gets to put the new content in place of the old. */
const SETTLE = 400;

interface WithNavigation {
  navigation?: EventTarget;
}

/** Tells of navigation within a document: another path or query, not another place on the same page. */
export function watchNavigation(onNavigation: () => void, signal: AbortSignal): void {
  let current = pageAddress();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const address = pageAddress();
    if (address === current) return;
    current = address;
    clearTimeout(timer);
    timer = setTimeout(onNavigation, SETTLE);
  };
  const { navigation } = globalThis as WithNavigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  // Where there is no Navigation API (Firefox before 147): the address is looked at when the reader does something.
  const options = { capture: true, passive: true, signal };
  window.addEventListener('popstate', look, options);
  if (!navigation)
    for (const type of ['click', 'keyup', 'scrollend'])
      window.addEventListener(type, () => setTimeout(look, SETTLE), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function pageAddress(): string {
  return location.origin + location.pathname + location.search;
}
