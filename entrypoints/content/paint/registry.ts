import type { Settings } from '../../../core/settings/settings.ts';

const NAMES = { underline: 'reading-underline', tint: 'reading-tint' } as const;

/**
 * Our one group in the page's highlight registry. The page can list the registry, so the group says nothing but "text that
 * is highlighted"; what the reader made is never in it. A page may also clear it: `keep` puts the group back.
 */
export class HighlightGroup {
  readonly #group: Highlight | undefined = typeof Highlight === 'function' ? new Highlight() : undefined;
  #style: Settings['style'] = 'underline';

  add(range: Range): void {
    this.#group?.add(range);
    this.keep();
  }

  delete(range: Range): void {
    this.#group?.delete(range);
    if (this.#group?.size === 0) this.#unregister();
  }

  clear(): void {
    this.#group?.clear();
    this.#unregister();
  }

  use(style: Settings['style']): void {
    if (style === this.#style) return;
    this.#unregister();
    this.#style = style;
    this.keep();
  }

  keep(): void {
    const group = this.#group;
    if (group && group.size > 0 && CSS.highlights.get(NAMES[this.#style]) !== group)
      CSS.highlights.set(NAMES[this.#style], group);
  }

  #unregister(): void {
    const name = NAMES[this.#style];
    if (this.#group && CSS.highlights.get(name) === this.#group) CSS.highlights.delete(name);
  }
}
