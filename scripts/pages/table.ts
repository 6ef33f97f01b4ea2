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
    String(result.firstHighlightMs ?? '–'),
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)));
  for (const row of [HEAD, ...rows]) console.log(row.map((cell, i) => cell.padEnd(widths[i]!)).join('  '));
}

export function printSummary(results: readonly PageResult[]): void {
  const sum = (of: (result: PageResult) => number): number => results.reduce((total, result) => total + of(result), 0);
  const paints = results.flatMap(({ firstHighlightMs }) => firstHighlightMs ?? []).sort((a, b) => a - b);
  const names = sum(({ mentions }) => mentions);
  console.log(
    `\n${results.length} pages, ${results.filter(({ article }) => article).length} articles, ${names} names, ` +
      `${sum(({ outside }) => outside)} outside the article; ` +
      `${sum(({ errors }) => errors.length)} errors, ${results.filter((each) => !each.domUnchanged).length} changed documents; ` +
      `longest task ${Math.max(...results.map(({ longestTaskMs }) => longestTaskMs))} ms, ` +
      `first highlights ${paints[Math.floor(paints.length / 2)] ?? '–'} ms after load (median)`,
  );
}
