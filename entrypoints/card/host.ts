import cardStyle from '../../components/card/card.css?inline';
import { OURS } from '../content/ours.ts';
import { topLayerAround } from '../content/paint/top-layer.ts';
import hostStyle from './host.css?inline';

/** What happens in the card stays in the card: the page's own shortcuts and focus traps must not see it. */
const KEPT_INSIDE =
  `keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend copy cut paste
  focusin focusout mousedown mouseup click dblclick pointerdown pointerup touchstart touchend wheel contextmenu submit`.split(
    /\s+/,
  );

/**
 * The element that carries the card: in the page only while a card is open, with a closed shadow root, in the top layer.
 * The page's styles do not reach inside, and its scripts cannot look.
 */
export class CardHost {
  readonly box = document.createElement('div');
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });

  constructor() {
    this.box.className = 'place';
    this.box.setAttribute('popover', 'manual');
    this.box.setAttribute(OURS, '');
    const style = document.createElement('style');
    style.textContent = `${cardStyle}\n${hostStyle}`;
    this.#root.append(style, this.box);
    for (const type of KEPT_INSIDE) this.#host.addEventListener(type, (event) => event.stopPropagation());
  }

  /**
   * Puts the card on the screen. Beside a modal dialog or what fills the screen nothing can be used, and a popover closes when the
   * reader clicks beside it: there the card goes inside.
   */
  putUp(range: Range): void {
    const owner = range.startContainer.parentElement;
    const parent = (owner && topLayerAround(owner)) ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.box.matches(':popover-open')) this.box.showPopover();
  }

  takeDown(): void {
    this.#host.remove();
  }

  isAt(target: EventTarget): boolean {
    return target === this.#host || (target instanceof Node && this.#root.contains(target));
  }
}
