import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Anchor, SurfaceView } from '../content/card/surface.ts';

/** Between name and card: near enough to reach, far enough not to cover the next line's ascenders. */
const GAP = 7;
/** Between card and the window's edge. */
const EDGE = 8;
/** A card lower than this is of no use; it rather covers the name. */
const LOWEST = 160;

/** Keeps the card beside its name until the returned function is called. */
export function keepBeside(box: HTMLElement, anchor: Anchor, mode: SurfaceView['mode']): () => void {
  box.classList.toggle('sheet', mode === 'sheet');
  if (mode === 'sheet') {
    box.style.transform = '';
    return () => {};
  }
  const name: VirtualElement = {
    getBoundingClientRect: () => anchor.range.getBoundingClientRect(),
    getClientRects: () => anchor.range.getClientRects(),
    ...(anchor.range.startContainer.parentElement && { contextElement: anchor.range.startContainer.parentElement }),
  };
  const middleware = [
    inline(anchor.point),
    offset(GAP),
    flip({ padding: EDGE }),
    shift({ padding: EDGE }),
    size({
      padding: EDGE,
      apply: ({ availableHeight }) => {
        box.style.setProperty('--card-max-height', `${Math.max(LOWEST, Math.floor(availableHeight))}px`);
      },
    }),
  ];
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(name, box, { strategy: 'fixed', placement: 'bottom-start', middleware });
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(name, box, () => void place());
}
