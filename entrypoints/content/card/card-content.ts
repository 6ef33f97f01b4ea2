import type { SurfaceView } from './surface.ts';

/** What a card shows besides who it is about and whether it stays: lives as long as the card is open on one name. */
export type CardContent = Pick<SurfaceView, 'editingNote' | 'saving' | 'error' | 'deleted'> & {
  /** The candidate that the reader chose on an ambiguous card. */
  chosen?: string;
};

export const FRESH: CardContent = { saving: 'idle' };
