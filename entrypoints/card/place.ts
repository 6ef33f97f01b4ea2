import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { sheetPlace } from '../../core/page/sheet-place.ts';
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
  return mode === 'sheet' ? keepAtEdge(box, anchor) : keepFloating(box, anchor);
}

/** A sheet at the edge of the window: chosen once, so that it does not jump while the reader scrolls or writes. */
function keepAtEdge(box: HTMLElement, { range, point }: Anchor): () => void {
  box.style.transform = '';
  const lines = [...range.getClientRects()];
  const line = lines.find(({ top, bottom }) => point && point.y >= top && point.y <= bottom) ?? lines[0];
  if (!line) return () => {};
  const { edge, maxHeight } = sheetPlace(line, box.offsetHeight, innerHeight);
  box.classList.toggle('top', edge === 'top');
  box.style.setProperty('--card-max-height', `min(70vh, ${maxHeight}px)`);
  return () => {
    box.classList.remove('top');
    box.style.removeProperty('--card-max-height');
  };
}

function keepFloating(box: HTMLElement, anchor: Anchor): () => void {
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
