import type { PageText } from '../page-text.ts';
import type { PageBlock } from '../paint/page-block.ts';
import { belongs, holds } from '../read/article-parts.ts';
import { isEdited } from '../read/element-class.ts';
import { flowOf } from '../read/element-style.ts';
import { flatParent } from '../read/flat-tree.ts';
import type { ReadBlock } from '../read/read-block.ts';
import type { PageReading } from '../read/read-page.ts';
import { inSlices } from '../read/slices.ts';
import { readBlocks, surroundingsOf, type Seen } from '../read/walk.ts';
import { DirtySet } from './dirty-set.ts';
import { watchEditable } from './editing.ts';
import { watchHidden } from './hidden-parts.ts';

export interface ChangeListener {
  /** Some blocks are gone, others have come; a changed block is both. */
  onChange(gone: readonly PageBlock[], come: readonly ReadBlock[]): void;
  /** The page changed, in our text or elsewhere: things may have moved. */
  onSettled(): void;
  /** Something was added outside the article that may belong to it. */
  onGrown(): void;
}

/** Reads the changed parts of an article again, as the page changes. Keeps no copy of the page: only what `PageText` holds. */
export class ChangeFollower {
  readonly #text: PageText;
  readonly #listener: ChangeListener;
  readonly #signal: AbortSignal;
  readonly #dirty: DirtySet;
  readonly #editable: (root: Node) => void;
  readonly #hidden: (elements: readonly Element[]) => void;
  #reading: PageReading;

  constructor(reading: PageReading, text: PageText, listener: ChangeListener, signal: AbortSignal) {
    this.#reading = reading;
    this.#text = text;
    this.#listener = listener;
    this.#signal = signal;
    this.#dirty = new DirtySet((elements) => this.#readAgain(elements), signal);
    this.#hidden = watchHidden((element) => this.#dirty.add(element), signal);
    this.#editable = watchEditable((element) => this.#onEditable(element), signal);
    this.#editable(document.body);
    this.#watch(reading.seen);
  }

  /** The whole page was read once more. Gives the share of the text's blocks that are still as they were. */
  takeOver(reading: PageReading): number {
    this.#reading = reading;
    this.#watch(reading.seen);
    const before = [...this.#text.blocks];
    const { kept } = this.#replace(before, reading.parts.blocks);
    return before.length === 0 ? 1 : kept / before.length;
  }

  #watch(seen: Seen): void {
    const { root } = this.#reading.parts;
    for (const shadow of seen.shadowRoots) {
      this.#dirty.observe(shadow);
      this.#editable(shadow);
    }
    if (root) this.#hidden(seen.hidden.filter((element) => holds(root, element)));
  }

  async #readAgain(elements: readonly Element[]): Promise<void> {
    const { parts } = this.#reading;
    const changed = new Set<Element>();
    let grown = false;
    for (const element of elements) {
      const block = element.isConnected ? this.#blockAround(element) : undefined;
      if (!block) continue;
      if (this.#text.at(block) || (parts.root && holds(parts.root, block))) changed.add(block);
      else grown = true;
    }
    for (const element of topmost(changed)) await this.#readPart(element);
    const lost = [...this.#text.blocks].filter((block) => !block.element.isConnected);
    if (lost.length > 0) this.#listener.onChange(lost, []);
    this.#listener.onSettled();
    if (grown || lost.length > 0) this.#listener.onGrown();
  }

  async #readPart(element: Element): Promise<void> {
    const seen: Seen = { shadowRoots: new Set(), hidden: [] };
    const visible = element.checkVisibility({ visibilityProperty: true });
    const work = readBlocks(element, seen, surroundingsOf(element));
    const read = visible ? await inSlices<ReadBlock>(work, this.#signal) : [];
    if (!read) return;
    this.#watch(seen);
    const before = [...this.#text.blocks].filter((block) => holds(element, block.element));
    const roles = new Map(before.map((block) => [block.element, block.role]));
    const come = read.filter((block) => belongs(block, this.#reading.parts) || roles.has(block.element));
    this.#replace(
      before,
      come.map((block) => ({ ...block, role: roles.get(block.element) ?? block.role })),
    );
  }

  #replace(before: readonly PageBlock[], now: readonly ReadBlock[]): { kept: number } {
    const kept = new Set<PageBlock>();
    const come: ReadBlock[] = [];
    for (const block of now) {
      const same = this.#text.same(block);
      if (same) kept.add(same);
      else come.push(block);
    }
    const gone = before.filter((block) => !kept.has(block));
    if (gone.length > 0 || come.length > 0) this.#listener.onChange(gone, come);
    return { kept: before.length - gone.length };
  }

  /** Someone writes in a part from now on, and we let go of it; or no more, and it is read. */
  #onEditable(element: Element): void {
    const within = isEdited(element) ? [...this.#text.blocks].filter((block) => holds(element, block.element)) : [];
    if (within.length > 0) this.#listener.onChange(within, []);
    const { root } = this.#reading.parts;
    this.#dirty.add(root && holds(element, root) ? root : (flatParent(element) ?? element));
  }

  /** The element whose block the change is in; none in text that is being written. */
  #blockAround(element: Element): Element | undefined {
    if (element.closest('[contenteditable]:not([contenteditable="false" i]), textarea, select, script, style, head'))
      return undefined;
    for (let up: Element | null = element; up; up = flatParent(up)) {
      if (this.#text.at(up) || up === document.body || flowOf(up).display === 'block') return up;
    }
    return undefined;
  }
}

function topmost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let up = flatParent(element); up; up = flatParent(up)) if (elements.has(up)) return false;
    return true;
  });
}
