import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, YAMLException } from 'js-yaml';
import * as v from 'valibot';
import { entityFile, type EntityRecord } from '../schema/entity-file.ts';
import { slug } from '../../core/text/slug.ts';
import type { Problem } from './problem.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** An entity as its file has it, and where. */
export interface SourceEntity {
  record: EntityRecord;
  id: string;
  asOf: string;
  file: string;
  /** 1-based line on which the record begins. */
  line: number;
}

export interface SourceFile {
  file: string;
  about: string;
  entities: SourceEntity[];
}

export interface ReadResult {
  files: SourceFile[];
  problems: Problem[];
}

/** Paths of all entity files, sorted, from the project's folder. */
export function entityFilePaths(root = PROJECT): string[] {
  return globSync('data/entities/**/*.yaml', { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Reads and checks the shape of the given files. Files that cannot be read are reported and left out; the others are complete. */
export function readEntityFiles(paths: readonly string[], root = PROJECT): ReadResult {
  const result: ReadResult = { files: [], problems: [] };
  for (const file of paths) readOne(file, readFileSync(path.join(root, file), 'utf8'), result);
  return result;
}

function readOne(file: string, text: string, result: ReadResult): void {
  const report = (line: number, rule: string, message: string) =>
    result.problems.push({ file, line, level: 'error', rule, message });
  let parsed: unknown;
  try {
    parsed = load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report((error.mark?.line ?? 0) + 1, 'yaml', error.reason);
    return;
  }
  const lines = recordLines(text);
  const checked = v.safeParse(entityFile, parsed);
  if (!checked.success) {
    for (const issue of checked.issues) {
      const at = issue.path?.map((part) => String(part.key)) ?? [];
      const index = at[0] === 'entities' ? Number(at[1]) : -1;
      report(lines[index] ?? 1, 'schema', `${at.slice(2).join('.') || at.join('.') || 'file'}: ${issue.message}`);
    }
    return;
  }
  const { about, asOf, entities } = checked.output;
  result.files.push({
    file,
    about,
    entities: entities.map((record, index) => ({
      record,
      id: record.id ?? slug(record.name),
      asOf: record.asOf ?? asOf,
      file,
      line: lines[index] ?? 1,
    })),
  });
}

/** The line of each record: list items at the outermost indentation that the list has. */
function recordLines(text: string): number[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^ *- /.test(line));
  if (first < 0) return [];
  const indent = /^ */.exec(lines[first]!)![0];
  return lines.flatMap((line, index) => (line.startsWith(`${indent}- `) ? [index + 1] : []));
}
