import { foldToAscii } from '../../core/text/fold-to-ascii.ts';

/** Order of entries within a file: by plain letters, capitals and accents aside; the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [key(a), key(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function key(name: string): string {
  return foldToAscii(name).toLowerCase();
}
