import type { PageMention } from '../paint/page-block.ts';
import { shadowRootOf } from '../read/flat-tree.ts';
import { mentionAt, type BlocksOf, type Point } from './hit-test.ts';

export interface PointerHandlers {
  /** The pointer (a mouse or a pen) is over this name, or over none. */
  onPoint(mention: PageMention | undefined, point: Point): void;
  /** The pointer is inside the card. */
  onCard(): void;
  /** Whether this is the card's host: the pointer is inside the card then. */
  isCard(target: EventTarget): boolean;
  /** A finger tapped on a name that is not part of a link. */
  onTap(mention: PageMention, point: Point): void;
  /** A button went down somewhere on the page, outside the card. */
  onPress(): void;
}

/** Where a finger's tap has a meaning already. */
const TAPPABLE = 'a[href], button, summary, label, input, [onclick], [role=button], [role=link]';

/** Milliseconds: browsers send one move a frame, and frames do not follow each other faster than this. */
const SHORTEST_FRAME = 5;

/** Watches the pointer over a page with names: about one look a frame, never in the way of the page. */
export function watchPointer(blocksOf: BlocksOf, handlers: PointerHandlers, signal: AbortSignal): void {
  let point: Point = { x: -1, y: -1 };
  let target: EventTarget | undefined;
  let over: PageMention | 'card' | undefined;
  let frame = 0;
  let lookedAt = -Infinity;
  const tell = (now: PageMention | 'card' | undefined): void => {
    if (now === over) return;
    over = now;
    if (now === 'card') handlers.onCard();
    else handlers.onPoint(now, point);
  };
  const look = (): void => {
    frame = 0;
    tell(target && handlers.isCard(target) ? 'card' : mentionUnder(target, point, blocksOf));
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      point = { x: event.clientX, y: event.clientY };
      // Kept now: by the next frame the event has forgotten it. Shadow roots are entered by `look`; `composedPath` would cost more.
      target = event.target ?? undefined;
      if (event.timeStamp - lookedAt < SHORTEST_FRAME) frame ||= requestAnimationFrame(look);
      else if (!frame) {
        lookedAt = event.timeStamp;
        look();
      }
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => tell(undefined), { passive: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      const pressed = event.composedPath()[0];
      if (!pressed || !handlers.isCard(pressed)) handlers.onPress();
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.pointerType !== 'touch') return;
      const path = event.composedPath();
      if (path.some((node) => node instanceof Element && node.matches(TAPPABLE))) return;
      const at = { x: event.clientX, y: event.clientY };
      const mention = mentionUnder(event.target ?? undefined, at, blocksOf);
      if (mention) handlers.onTap(mention, at);
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function mentionUnder(target: EventTarget | undefined, point: Point, blocksOf: BlocksOf): PageMention | undefined {
  if (!(target instanceof Element)) return undefined;
  let top: Element = target;
  // An event ends at the host of a shadow root; ask the root itself what is there, closed ones too.
  for (let root = shadowRootOf(top); root; root = shadowRootOf(top)) {
    const inner = root.elementFromPoint(point.x, point.y);
    if (!inner || inner === top || inner.getRootNode() !== root) break;
    top = inner;
  }
  return mentionAt(point, top, blocksOf);
}
