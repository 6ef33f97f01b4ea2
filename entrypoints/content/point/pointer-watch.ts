import type { PageMention } from '../paint/page-block.ts';
import { HitTest, type BlocksOf, type Point } from './hit-test.ts';

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
  const hits = new HitTest(blocksOf);
  let point: Point = { x: -1, y: -1 };
  let target: EventTarget | null = null;
  let onCard = false;
  let over: PageMention | 'card' | undefined;
  let frame = 0;
  let lookedAt = -Infinity;
  const tell = (now: PageMention | 'card' | undefined): void => {
    if (now === over) return;
    over = now;
    if (now === 'card') handlers.onCard();
    else handlers.onPoint(now, point);
  };
  const look = (time: number): void => {
    frame = 0;
    if (onCard) tell('card');
    else tell(target instanceof Element ? hits.at(target, point, time) : undefined);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const time = event.timeStamp;
      point = { x: event.clientX, y: event.clientY };
      // Kept now: by the next frame the event has forgotten it.
      const before = target;
      target = event.target;
      if (target !== before) onCard = target !== null && handlers.isCard(target);
      if (time - lookedAt < SHORTEST_FRAME) frame ||= requestAnimationFrame(look);
      else if (!frame) {
        lookedAt = time;
        look(time);
      }
    },
    options,
  );
  document.addEventListener('scroll', () => hits.forget(), options);
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
      hits.forget();
      const mention = event.target instanceof Element ? hits.at(event.target, at, event.timeStamp) : undefined;
      if (mention) handlers.onTap(mention, at);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    hits.forget(); // keeps nothing of a page that is gone
  });
}
