import type { CardView } from '../../../components/card/view.ts';
import type { Words } from '../../../components/ui/text.ts';
import { ask } from '../../../platform/send.ts';
import type { ActionsContext } from './actions.ts';

/** What a card stands beside. */
export interface Anchor {
  range: Range;
  /** The point at which the reader asked: of a name that breaks over two lines, the card goes to that line. */
  point?: { x: number; y: number };
}

/** What the card's own script draws; the words it brings itself. */
export type SurfaceView = Omit<CardView, keyof Words>;

/** The card on the screen. Its code is a script of its own (`entrypoints/card`), fetched when a name is first pointed at. */
export interface CardSurface {
  /** Opens the card, or changes what it shows and where. */
  show(anchor: Anchor, view: SurfaceView, context: ActionsContext): void;
  hide(): void;
  /** Moves the keyboard into the card. */
  focus(): void;
  isHost(target: EventTarget): boolean;
}

interface WithSurface {
  /** Left by the card's script in the world that only our content scripts see. */
  dramatisCard?: CardSurface;
}

let loading: Promise<unknown> | undefined;

export function loadedSurface(): CardSurface | undefined {
  return (globalThis as WithSurface).dramatisCard;
}

/** The surface, with its script run first if need be. Undefined when the background cannot run it: then there is no card. */
export async function loadSurface(): Promise<CardSurface | undefined> {
  const there = loadedSurface();
  if (there) return there;
  loading ??= ask('page/code', { script: 'card' });
  await loading;
  loading = undefined;
  return loadedSurface();
}

export function leaveSurface(surface: CardSurface): void {
  (globalThis as WithSurface).dramatisCard = surface;
}
