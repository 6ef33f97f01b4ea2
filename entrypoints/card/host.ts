import cardStyle from '../../components/card/card.css?inline';
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
    const style = document.createElement('style');
    style.textContent = `${cardStyle}\n${hostStyle}`;
    this.#root.append(style, this.box);
    for (const type of KEPT_INSIDE) this.#host.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Puts the card on the screen. Inside a modal dialog only what is in the dialog can be used. */
  putUp(range: Range): void {
    const owner = range.startContainer.parentElement;
    const parent = (owner && modalAround(owner)) ?? document.documentElement;
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

function modalAround(element: Element): Element | null {
  for (let root: Node = element; ;) {
    const dialog = root instanceof Element ? root.closest('dialog:modal') : null;
    if (dialog) return dialog;
    const outer = root.getRootNode();
    if (!(outer instanceof ShadowRoot)) return null;
    root = outer.host;
  }
}
