import type { PageResult } from './run-page.ts';

const HEAD = [
  'page',
  'article',
  'rule',
  'published',
  'blocks',
  'names',
  'outside',
  'DOM',
  'errors',
  'task ms',
  'of it cpu',
  'paint ms',
];

export function printTable(files: readonly string[], results: readonly PageResult[]): void {
  const rows = results.map((result, i) => [
    files[i]!.replace(/\.html$/, '').slice(0, 34),
    result.article ? result.state : `no (${result.state})`,
    result.decision,
    result.published,
    String(result.blocks),
    String(result.mentions),
    String(result.outside),
    result.domUnchanged ? 'same' : 'CHANGED',
    result.errors.length ? result.errors.join('; ').slice(0, 60) : '0',
    String(result.longestTaskMs),
    String(result.longestTaskCpuMs),
    String(result.firstHighlightMs ?? '–'),
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)));
  for (const row of [HEAD, ...rows]) console.log(row.map((cell, i) => cell.padEnd(widths[i]!)).join('  '));
}

export function printSummary(results: readonly PageResult[]): void {
  const sum = (of: (result: PageResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const paints = quantiles(results.flatMap(({ firstHighlightMs }) => firstHighlightMs ?? []));
  const names = sum(({ mentions }) => mentions);
  const walls = quantiles(results.map(({ longestTaskMs }) => longestTaskMs));
  const cpus = quantiles(results.map(({ longestTaskCpuMs }) => longestTaskCpuMs));
  const outside = sum((result) => result.outside);
  console.log(
    `
${results.length} pages, ${results.filter(({ article }) => article).length} articles, ${names} names, \
${outside} outside the article (${((100 * outside) / Math.max(names, 1)).toFixed(1)} %)
${sum(({ errors }) => errors.length)} errors, ${results.filter((each) => !each.domUnchanged).length} changed documents
longest task of ours: ${walls.median} ms in the median, ${walls.most} at most; processor time ${cpus.median} and ${cpus.most} ms
first highlights after load: ${paints.median} ms in the median, ${paints.ninety} in nine of ten, ${paints.most} at most`,
  );
}

function quantiles(values: readonly number[]): { median: number; ninety: number; most: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
  return { median: at(0.5), ninety: at(0.9), most: at(1) };
}
