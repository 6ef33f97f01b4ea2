/** Between sheet and name, in pixels. */
const GAP = 8;
/** A sheet lower than this is of no use; it rather covers the name. */
const LOWEST = 160;

export interface SheetPlace {
  edge: 'bottom' | 'top';
  /** Pixels; the sheet scrolls what does not fit. */
  maxHeight: number;
}

/**
 * Where the sheet of a tapped name goes: to the bottom of the window, near the fingers, unless it would cover the name there and has more
 * room at the top. `name`: its upper and lower edge; `sheet`: the height that the sheet wants; `window`: that of the window; all in pixels.
 */
export function sheetPlace(name: { top: number; bottom: number }, sheet: number, window: number): SheetPlace {
  const [above, below] = [name.top - GAP, window - name.bottom - GAP];
  const edge = below < sheet && above > below ? 'top' : 'bottom';
  return { edge, maxHeight: Math.max(LOWEST, Math.floor(edge === 'top' ? above : below)) };
}
