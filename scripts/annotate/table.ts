import type { Annotated } from './document.ts';

const columns = (rows: string[][]): string => {
  const widths = rows[0]!.map((_, i) => Math.min(44, Math.max(...rows.map((row) => row[i]!.length))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.slice(0, widths[i]).padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** For people: the names of a document, one mention a line, and with `--why` what was refused. */
export function toTable({ mentions, rejected }: Annotated): string {
  const found = columns([
    ['AT', 'TEXT', 'NAME', 'KIND', 'SURE', 'RULE'],
    ...mentions.map(({ start, surface, entity, confidence, reason }) => [
      String(start),
      surface.replace(/\s+/g, ' '),
      entity.name,
      entity.kind,
      confidence.toFixed(2),
      reason,
    ]),
  ]);
  if (!rejected) return found;
  const refused = columns([
    ['AT', 'TEXT', 'CANDIDATE', 'REFUSED BY'],
    ...rejected.map(({ start, surface, candidate, reason }) => [
      String(start),
      surface.replace(/\s+/g, ' '),
      candidate,
      reason,
    ]),
  ]);
  return `${found}\n\n${refused}`;
}
