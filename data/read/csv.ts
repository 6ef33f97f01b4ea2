export interface CsvRow {
  /** 1-based line on which the row begins. */
  line: number;
  cells: string[];
}

/** Rows of comma-separated values (RFC 4180): cells in quotation marks may hold commas, line ends and doubled quotation marks. */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let [line, row] = [1, undefined as CsvRow | undefined];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw new SyntaxError(`line ${line}: a quotation mark is not closed, or stands inside a cell`);
    const [whole, quoted, plain, end] = found;
    if (!row) rows.push((row = { line, cells: [] }));
    row.cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    at += whole.length;
    if (end !== ',') row = undefined;
    else if (at === text.length) row.cells.push('');
  }
  return rows.filter(({ cells }) => cells.some((value) => value.trim() !== ''));
}
