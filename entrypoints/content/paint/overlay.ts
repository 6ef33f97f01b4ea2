import { OURS } from '../ours.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import overlayStyle from './overlay.css?inline';
import { topLayerAround } from './top-layer.ts';

/** A page that keeps removing our host wins after so many times. */
const MOST_RETURNS = 3;

/**
 * Draws the reader's own names and those with notes, in a closed shadow root outside the article: neither the page's
 * highlight registry nor its elements tell which they are. Nothing is there while there is nothing to draw.
 */
export class Overlay {
  readonly #ranges = new Map<Range, Settings['style']>();
  #host: HTMLElement | undefined;
  #sheet: HTMLElement | undefined;
  /** What of the top layer the sheet lies over. */
  #top: Element | undefined;
  #returns = 0;
  #frame = 0;
  #listening: AbortController | undefined;

  add(range: Range, style: Settings['style']): void {
    this.#ranges.set(range, style);
    this.refresh();
  }

  delete(range: Range): void {
    if (this.#ranges.delete(range)) this.refresh();
  }

  clear(): void {
    this.#ranges.clear();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#takeDown();
  }

  /** Draws in the next frame, once for however many changes. */
  refresh(): void {
    if (this.#frame || (this.#ranges.size === 0 && !this.#host)) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#ranges.size === 0) return this.#takeDown();
    const sheet = this.#standingSheet();
    if (!sheet) return;
    this.#lift(sheet);
    const origin = sheet.getBoundingClientRect();
    const marks: HTMLElement[] = [];
    for (const [range, style] of this.#ranges) {
      for (const rect of range.getClientRects()) {
        if (rect.width === 0 || !isOnTop(range, rect)) continue;
        const mark = document.createElement('div');
        mark.className = style;
        mark.style.cssText = `left:${rect.left - origin.left}px;top:${rect.top - origin.top}px;width:${rect.width}px;height:${rect.height}px`;
        mark.style.color = colourAt(range);
        marks.push(mark);
      }
    }
    sheet.replaceChildren(...marks);
  }

  /** Over a dialog, a popover or what fills the screen, if names are in there; else an ordinary part of the page. */
  #lift(sheet: HTMLElement): void {
    let top: Element | undefined;
    for (const range of this.#ranges.keys()) {
      const owner = ownerOf(range);
      if (owner) top ??= topLayerAround(owner);
    }
    if (top === this.#top) return;
    this.#top = top;
    if (sheet.matches(':popover-open')) sheet.hidePopover();
    if (top) sheet.showPopover();
  }

  #standingSheet(): HTMLElement | undefined {
    if (this.#host?.isConnected) return this.#sheet;
    if (this.#host && ++this.#returns > MOST_RETURNS) return undefined;
    this.#takeDown();
    const host = document.createElement('div');
    host.setAttribute('aria-hidden', 'true');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = overlayStyle;
    const sheet = document.createElement('main');
    sheet.popover = 'manual';
    sheet.setAttribute(OURS, '');
    root.append(style, sheet);
    document.documentElement.append(host);
    [this.#host, this.#sheet] = [host, sheet];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('scroll', () => this.refresh(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.refresh(), { passive: true, signal });
    for (const change of ['fullscreenchange', 'toggle'])
      document.addEventListener(change, () => this.refresh(), { capture: true, passive: true, signal });
    return sheet;
  }

  #takeDown(): void {
    this.#listening?.abort();
    this.#host?.remove();
    this.#host = this.#sheet = this.#top = this.#listening = undefined;
  }
}

/** Not under a sticky header or a banner: the mark would shine through it. */
function isOnTop(range: Range, rect: DOMRect): boolean {
  const owner = ownerOf(range);
  const root = owner?.getRootNode();
  if (!owner || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  // Outside the window nothing can be asked; what is there is not seen either.
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const top = root.elementFromPoint(x, y);
  return top !== null && (top.contains(owner) || owner.contains(top));
}

function colourAt(range: Range): string {
  const owner = ownerOf(range);
  return owner ? getComputedStyle(owner).color : 'inherit';
}

/** The element around a name; of text that stands directly in a shadow root, its host. */
function ownerOf({ startContainer }: Range): Element | undefined {
  const parent = startContainer.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (startContainer.parentElement ?? undefined);
}
