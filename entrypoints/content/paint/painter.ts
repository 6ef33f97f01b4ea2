import type { Settings } from '../../../core/settings/settings.ts';
import { Overlay } from './overlay.ts';
import { rangeOf, type PageBlock, type PageMention } from './page-block.ts';
import { HighlightGroup } from './registry.ts';
import { styleShadowRoot } from './shadow-style.ts';

/** What the painter has to know of the names. */
export interface PaintChoice {
  style: Settings['style'];
  /** Whether this mention is highlighted at all. */
  shows(mention: PageMention): boolean;
  /** Whether the reader made it or wrote about it: drawn where the page cannot see it. */
  isPrivate(mention: PageMention): boolean;
}

/**
 * Around the window, the share of its height in which names are painted already. Chromium pays for every registered range
 * whenever the page changes (about 3 µs each), so ranges far from the window are let go.
 */
const MARGIN = '60%';

/** Paints the names near the window and nothing else. Changes no node of the page. */
export class Painter {
  readonly #group = new HighlightGroup();
  readonly #overlay = new Overlay();
  readonly #blocks = new Map<Element, Set<PageBlock>>();
  readonly #near = new Set<Element>();
  readonly #painted = new Map<PageMention, Range>();
  readonly #observer: IntersectionObserver;
  #choice: PaintChoice;
  #hovered: PageMention | undefined;
  /** When the first names were registered, in milliseconds after navigation began. */
  firstPaintAt: number | undefined;

  constructor(choice: PaintChoice) {
    this.#choice = choice;
    this.#observer = new IntersectionObserver((entries) => this.#onIntersection(entries), {
      rootMargin: `${MARGIN} 0px`,
    });
  }

  get paintedCount(): number {
    return this.#painted.size;
  }

  add(block: PageBlock): void {
    if (block.mentions.length === 0) return;
    const there = this.#blocks.get(block.element);
    if (there) there.add(block);
    else this.#blocks.set(block.element, new Set([block]));
    if (this.#near.has(block.element)) this.#paint(block);
    this.#observer.observe(block.element);
    const root = block.element.getRootNode();
    if (root instanceof ShadowRoot) styleShadowRoot(root);
  }

  remove(block: PageBlock): void {
    this.#unpaint(block);
    const there = this.#blocks.get(block.element);
    there?.delete(block);
    if (there?.size !== 0) return;
    this.#blocks.delete(block.element);
    this.#near.delete(block.element);
    this.#observer.unobserve(block.element);
  }

  /** The choice changed: paints anew. */
  choose(choice: PaintChoice): void {
    this.#choice = choice;
    this.#group.use(choice.style);
    for (const element of this.#near) {
      for (const block of this.#blocks.get(element) ?? []) {
        this.#unpaint(block);
        this.#paint(block);
      }
    }
  }

  /** The name under the pointer is painted even if the reader wants no others to be. */
  hover(mention: PageMention | undefined): void {
    const before = this.#hovered;
    this.#hovered = mention;
    if (before && before !== mention && !this.#choice.shows(before)) this.#unpaintMention(before);
    if (mention) this.#paintMention(mention);
    this.#group.keep();
  }

  /** The page has changed: ranges may have lost their text, although it stands there as before. */
  settle(): void {
    for (const [mention, range] of this.#painted) {
      const now = rangeOf(mention);
      if (!now || sameRange(now, range)) continue;
      this.#unpaintMention(mention);
      this.#paintMention(mention);
    }
    this.refresh();
  }

  /** The page may have cleared the registry, or moved text without changing it. */
  refresh(): void {
    this.#group.keep();
    this.#overlay.refresh();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#group.clear();
    this.#overlay.clear();
    this.#painted.clear();
    this.#blocks.clear();
    this.#near.clear();
  }

  #onIntersection(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const blocks = this.#blocks.get(target);
      if (!blocks) continue;
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const block of blocks) {
        if (isIntersecting) this.#paint(block);
        else this.#unpaint(block);
      }
    }
    this.refresh();
    if (this.#painted.size > 0) this.firstPaintAt ??= performance.now();
  }

  #paint(block: PageBlock): void {
    for (const mention of block.mentions) {
      if (this.#choice.shows(mention) || mention === this.#hovered) this.#paintMention(mention);
    }
  }

  #paintMention(mention: PageMention): void {
    if (this.#painted.has(mention)) return;
    const range = rangeOf(mention);
    if (!range) return;
    this.#painted.set(mention, range);
    if (this.#choice.isPrivate(mention)) this.#overlay.add(range, this.#choice.style);
    else this.#group.add(range);
  }

  #unpaint(block: PageBlock): void {
    for (const mention of block.mentions) this.#unpaintMention(mention);
  }

  #unpaintMention(mention: PageMention): void {
    const range = this.#painted.get(mention);
    if (!range) return;
    this.#painted.delete(mention);
    this.#group.delete(range);
    this.#overlay.delete(range);
  }
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
