import type { Mention } from '../../core/detect/mention.ts';
import type { PageBlock, PageMention } from './paint/page-block.ts';
import type { ReadBlock } from './read/read-block.ts';

/** More blocks than this are left in the order in which they were read: sorting would cost more than it is worth. */
const MOST_SORTED = 1500;

/** All blocks of the article that are on the page now, with the names found in them. */
export class PageText {
  readonly #blocks = new Map<number, PageBlock>();
  readonly #byElement = new Map<Element, Set<PageBlock>>();
  #nextId = 0;

  get blocks(): Iterable<PageBlock> {
    return this.#blocks.values();
  }

  get size(): number {
    return this.#blocks.size;
  }

  get(id: number): PageBlock | undefined {
    return this.#blocks.get(id);
  }

  at(element: Element): ReadonlySet<PageBlock> | undefined {
    return this.#byElement.get(element);
  }

  add(read: ReadBlock): PageBlock {
    const block: PageBlock = { ...read, id: this.#nextId++, mentions: [] };
    this.#blocks.set(block.id, block);
    const there = this.#byElement.get(block.element);
    if (there) there.add(block);
    else this.#byElement.set(block.element, new Set([block]));
    return block;
  }

  delete(block: PageBlock): void {
    this.#blocks.delete(block.id);
    const there = this.#byElement.get(block.element);
    there?.delete(block);
    if (there?.size === 0) this.#byElement.delete(block.element);
  }

  /** The same text that begins in the same node, read once more: nothing has to be found in it. Where it lies may have changed. */
  same(read: ReadBlock): PageBlock | undefined {
    for (const block of this.#byElement.get(read.element) ?? []) {
      if (block.text !== read.text || block.pieces[0]?.node !== read.pieces[0]?.node) continue;
      block.pieces = read.pieces;
      return block;
    }
    return undefined;
  }

  /** Takes over the names found in some blocks; blocks without any lose those they had. */
  setMentions(blocks: readonly PageBlock[], mentions: readonly Mention[]): void {
    const found = Map.groupBy(mentions, (mention) => mention.block);
    for (const block of blocks) {
      const sorted = (found.get(block.id) ?? []).toSorted((a, b) => a.start - b.start);
      block.mentions = sorted.map((mention): PageMention => ({ ...mention, at: block }));
    }
  }

  /** Blocks that came later stand where they are on the page, not at the end. */
  sort(): void {
    if (this.#blocks.size > MOST_SORTED) return;
    const sorted = [...this.#blocks.values()].sort(inDocumentOrder);
    this.#blocks.clear();
    for (const block of sorted) this.#blocks.set(block.id, block);
  }
}

function inDocumentOrder(a: PageBlock, b: PageBlock): number {
  const [first, second] = [a.pieces[0]!.node, b.pieces[0]!.node];
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
