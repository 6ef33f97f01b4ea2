import { OURS } from './ours.ts';
import { shadowRootOf } from './read/flat-tree.ts';

/** Removes what an older version of the extension drew: Firefox ends its script without a word, and its elements stay. */
export function removeLeftovers(): void {
  for (const element of document.documentElement.children) {
    if (element.localName === 'div' && shadowRootOf(element)?.querySelector(`[${OURS}]`)) element.remove();
  }
}
