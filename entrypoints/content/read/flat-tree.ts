import { browser } from '../../../platform/browser.ts';

interface WithClosedRoot {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface WithDom {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones too: what is on the screen is read, whoever drew it. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking for closed roots is dear: only custom elements, and the elements that would otherwise be empty.
  const custom = element.localName.includes('-');
  if (!custom && (element.firstChild || !HOSTS.has(element.localName))) return null;
  if (!(element instanceof HTMLElement)) return null;
  const gecko = (element as WithClosedRoot).openOrClosedShadowRoot;
  if (gecko !== undefined) return gecko;
  return (browser as WithDom).dom?.openOrClosedShadowRoot(element) ?? null;
}

/** The elements besides custom ones that may have a shadow root (DOM standard, "valid shadow host name") and hold text. */
const HOSTS = new Set('article aside blockquote div footer header main p section span'.split(' '));

/** The children as they are laid out: a shadow host has those of its shadow root, a slot what is assigned to it. */
export function flatChildren(node: Node): ArrayLike<Node> {
  if (!(node instanceof Element)) return node.childNodes;
  const root = shadowRootOf(node);
  if (root) return root.childNodes;
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node.childNodes;
}

/** The parent in the same sense. */
export function flatParent(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}
