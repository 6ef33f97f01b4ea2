import { isDesigned } from '../read/element-class.ts';

/** Tells of elements in which the reader can write from now on, or no more. The browser itself looks at no other attribute. */
export function watchEditable(onChange: (element: Element) => void, signal: AbortSignal): (root: Node) => void {
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) onChange(target);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, { subtree: true, attributeFilter: ['contenteditable'] });
}

/**
 * Tells when the whole document becomes one to write in, and when no more. There is no event for it, so it is looked at when the reader
 * does something: before the first letter is written.
 */
export function watchDesignMode(onChange: (edited: boolean) => void, signal: AbortSignal): void {
  let edited = isDesigned();
  const look = (): void => {
    if (isDesigned() === edited) return;
    edited = !edited;
    onChange(edited);
  };
  for (const type of ['pointerdown', 'keydown', 'focusin'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
}
