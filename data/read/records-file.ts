import path from 'node:path';
import * as v from 'valibot';
import { slug } from '../../core/text/slug.ts';
import { entityRecord } from '../schema/entity-file.ts';
import { parseCsv } from './csv.ts';
import type { SourceEntity } from './entity-files.ts';
import { DataError, type Problem } from './problem.ts';

/** Between the aliases of one cell of a CSV file. */
const BETWEEN_ALIASES = '|';

interface Read {
  line: number;
  /** A record as the schema has it, unless `problem` says why it is none. */
  value?: unknown;
  problem?: string;
}

/**
 * Records of a file for a pack of one's own: JSON Lines, an entry a line as in `schema/entity-file.ts`, or CSV, whose first row names
 * such fields. `asOf`: ISO date for records without one. @throws {DataError} naming each line that is no good
 */
export function readRecords(file: string, text: string, asOf: string): SourceEntity[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const report = (line: number, message: string) =>
    problems.push({ file, line, level: 'error', rule: 'record', message });
  const entities = (path.extname(file) === '.csv' ? readCsv(text) : readJsonLines(text)).flatMap(
    ({ line, value, problem }): SourceEntity[] => {
      if (problem !== undefined) {
        report(line, problem);
        return [];
      }
      const checked = v.safeParse(entityRecord, value);
      if (!checked.success) {
        for (const issue of checked.issues)
          report(line, `${issue.path?.map((part) => String(part.key)).join('.') ?? 'entry'}: ${issue.message}`);
        return [];
      }
      const record = checked.output;
      const id = record.id ?? slug(record.name);
      if (seen.has(id)) report(line, `${record.name}: same id "${id}" as in line ${seen.get(id)}`);
      seen.set(id, line);
      return [{ record, id, asOf: record.asOf ?? asOf, file, line }];
    },
  );
  if (entities.length === 0 && problems.length === 0) report(1, 'no entries');
  if (problems.length > 0) throw new DataError(problems);
  return entities;
}

function readJsonLines(text: string): Read[] {
  return text.split('\n').flatMap((json, index): Read[] => {
    if (json.trim() === '') return [];
    try {
      return [{ line: index + 1, value: JSON.parse(json) }];
    } catch {
      return [{ line: index + 1, problem: 'not JSON' }];
    }
  });
}

function readCsv(text: string): Read[] {
  let rows;
  try {
    rows = parseCsv(text);
  } catch (error) {
    return [{ line: 1, problem: (error as SyntaxError).message }];
  }
  const [head, ...others] = rows;
  const fields = (head?.cells ?? []).map((name) => name.trim());
  return others.map(({ line, cells }): Read => {
    if (cells.length > fields.length) return { line, problem: `${cells.length} cells, but ${fields.length} columns` };
    const given = fields.flatMap((field, i) => (cells[i]?.trim() ? [[field, valueOf(field, cells[i].trim())]] : []));
    return { line, value: Object.fromEntries(given) as unknown };
  });
}

function valueOf(field: string, cell: string): unknown {
  if (field === 'fame') return Number(cell);
  if (!['aliases', 'adjectives', 'surname'].includes(field)) return cell;
  return cell.split(BETWEEN_ALIASES).map((each) => each.trim()).filter(Boolean); // prettier-ignore
}
