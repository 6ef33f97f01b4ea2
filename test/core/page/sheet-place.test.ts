import { describe, expect, it } from 'vitest';
import { sheetPlace } from '../../../core/page/sheet-place.ts';

describe('the place of a sheet', () => {
  it.each([
    ['a name far above it', { top: 100, bottom: 120 }, 300, 800, { edge: 'bottom', maxHeight: 672 }],
    ['a name just above it', { top: 470, bottom: 492 }, 300, 800, { edge: 'bottom', maxHeight: 300 }],
    ['a name that it would cover', { top: 471, bottom: 493 }, 300, 800, { edge: 'top', maxHeight: 463 }],
    ['a name at the lower edge', { top: 770, bottom: 790 }, 300, 800, { edge: 'top', maxHeight: 762 }],
    ['no room on either side: the larger one', { top: 150, bottom: 170 }, 300, 360, { edge: 'bottom', maxHeight: 182 }],
    ['no room at all: covers the name', { top: 95, bottom: 115 }, 300, 220, { edge: 'bottom', maxHeight: 160 }],
  ] as const)('%s', (_, name, sheet, window, expected) => {
    expect(sheetPlace(name, sheet, window)).toEqual(expected);
  });
});
