import { focusCard, renderCard, unrenderCard } from '../../components/card/render.tsx';
import { words } from '../../platform/text.ts';
import { cardActions, type ActionsContext } from '../content/card/actions.ts';
import type { Anchor, CardSurface, SurfaceView } from '../content/card/surface.ts';
import { CardHost } from './host.ts';
import { keepBeside } from './place.ts';

/** Draws the card into its host beside the name. */
export class PageCard implements CardSurface {
  #host: CardHost | undefined;
  #beside: { range: Range; mode: SurfaceView['mode']; stop: () => void } | undefined;

  show(anchor: Anchor, view: SurfaceView, context: ActionsContext): void {
    const host = (this.#host ??= new CardHost());
    host.putUp(anchor.range);
    renderCard(host.box, { ...view, ...words }, cardActions(context));
    this.#place(host, anchor, view.mode);
  }

  hide(): void {
    this.#beside?.stop();
    this.#beside = undefined;
    if (!this.#host) return;
    unrenderCard(this.#host.box);
    this.#host.takeDown();
  }

  focus(): void {
    if (this.#host) focusCard(this.#host.box);
  }

  isHost(target: EventTarget): boolean {
    return this.#host?.isAt(target) ?? false;
  }

  #place(host: CardHost, anchor: Anchor, mode: SurfaceView['mode']): void {
    const same = this.#beside && this.#beside.mode === mode && sameText(this.#beside.range, anchor.range);
    if (same) return;
    this.#beside?.stop();
    this.#beside = { range: anchor.range, mode, stop: keepBeside(host.box, anchor, mode) };
  }
}

function sameText(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset;
}
