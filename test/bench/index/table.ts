import type { Built } from './measure-build.ts';
import type { Together } from './together.ts';

export interface Row extends Built, Together {
  aliases: number;
  serviceWorker?: { nsPerChar: number; bareNsPerChar: number; share: number; openMs: number } | null | undefined;
}

/** The rows as one table for people: a measure a line, a size a column. */
export function tableOf(rows: readonly Row[]): string {
  const lines: [string, ...string[]][] = [
    ['aliases', ...rows.map((row) => row.aliases.toLocaleString('en'))],
    line(rows, 'build, s', (row) => row.buildMs / 1000, 1),
    line(rows, 'build, peak MB', (row) => row.buildPeakMb, 0),
    line(rows, 'file, MB', (row) => row.fileBytes / 1e6, 2),
    line(rows, 'index, bytes an alias', (row) => row.indexBytesPerAlias, 1),
    line(rows, 'spellings, bytes an alias', (row) => row.spellingBytesPerAlias, 1),
    line(rows, 'open: extra kB', (row) => row.extraBytesOpen / 1e3, 1),
    line(rows, 'open + first match, ms', (row) => row.openMs, 2),
    line(rows, '… first in the process, ms', (row) => row.coldOpenMs, 2),
    line(rows, 'scan, ns a character', (row) => row.nsPerChar, 2),
    line(rows, 'bare sum, ns a character', (row) => row.bareNsPerChar, 2),
    line(rows, 'share of the bare sum', (row) => row.share, 3),
    line(rows, 'share, real pages', (row) => row.newsShare, 3),
    line(rows, 'share, service worker', (row) => row.serviceWorker?.share ?? null, 3),
    line(rows, 'worst hostile text, × prose', (row) => Math.max(...Object.values(row.hostile)), 1),
    ...Object.keys(rows[0]?.peers ?? {}).flatMap((peer): [string, ...string[]][] => [
      line(rows, `${peer}, ns a character`, (row) => row.peers[peer]!, 1),
      line(rows, `${peer}, MB`, (row) => row.peerMegabytes[peer]!, 0),
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}

function line(
  rows: readonly Row[],
  title: string,
  value: (row: Row) => number | null,
  digits: number,
): [string, ...string[]] {
  return [title, ...rows.map((row) => value(row)?.toFixed(digits) ?? '–')];
}
