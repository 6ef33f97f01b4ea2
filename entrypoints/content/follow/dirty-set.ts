import { classOf } from '../read/element-class.ts';

/** Milliseconds after a change before it is read: a framework changes much at once. */
const REST = 200;
/** The page may be busy for so long before we read in spite of it. */
const PATIENCE = 500;
/** After work of n ms, rest for this many times n: a page that never stops changing costs it a percent at most. */
const REST_FACTOR = 100;
/** More changes than this in one go: where they were does not matter, everything is looked at. */
const MANY = 1500;

/** Collects the elements in which something changed, and hands them over when the page has come to rest. */
export class DirtySet {
  readonly #onRest: (elements: readonly Element[]) => Promise<void>;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<Node>();
  readonly #elements = new Set<Element>();
  #records = 0;
  #waiting = false;
  #restUntil = 0;

  constructor(onRest: (elements: readonly Element[]) => Promise<void>, signal: AbortSignal) {
    this.#onRest = onRest;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    this.observe(document.body);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  observe(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  add(element: Element): void {
    this.#elements.add(element);
    this.#wait();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (!mayChangeText(record)) continue;
      this.#records += 1;
      if (this.#records > MANY) {
        this.#observer.disconnect();
        this.#elements.clear();
        this.#elements.add(document.body);
        break;
      }
      const { target } = record;
      const element =
        target instanceof Element ? target : target instanceof ShadowRoot ? target.host : target.parentElement;
      if (element) this.#elements.add(element);
    }
    if (this.#elements.size > 0) this.#wait();
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const delay = Math.max(REST, this.#restUntil - performance.now());
    const look = (): void => void this.#look();
    setTimeout(() => (document.hidden ? look() : requestIdleCallback(look, { timeout: PATIENCE })), delay);
  }

  async #look(): Promise<void> {
    if (this.#signal.aborted) return;
    if (this.#records > MANY)
      for (const root of this.#roots)
        this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#records = 0;
    const elements = [...this.#elements];
    this.#elements.clear();
    const start = performance.now();
    await this.#onRest(elements);
    const end = performance.now();
    this.#restUntil = end + REST_FACTOR * Math.min(end - start, 50);
    this.#waiting = false;
    if (this.#elements.size > 0) this.#wait();
  }
}

/** Not if only frames, pictures, scripts and the like came or went. */
function mayChangeText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || someMayHoldText(addedNodes) || someMayHoldText(removedNodes);
}

/** A plain loop: this runs for every change of a busy page. */
function someMayHoldText(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i += 1) if (mayHoldText(nodes[i]!)) return true;
  return false;
}

function mayHoldText(node: Node): boolean {
  return node instanceof Element ? classOf(node) === 'read' : node instanceof Text;
}
