import type { EntityFile, EntityRecord } from '../schema/entity-file.ts';
import { compareNames } from '../read/order.ts';

/** The order in which fields are written. */
const FIELDS = [
  'name', 'id', 'kind', 'fame', 'aliases', 'surname', 'adjectives', 'description', 'background', 'roles',
  'born', 'died', 'founded', 'dissolved', 'relations', 'wikipedia', 'wikidata', 'asOf',
] as const satisfies readonly (keyof EntityRecord)[]; // prettier-ignore
/** Written bare; the schema turns a bare year back into text. */
const DATES = new Set(['born', 'died', 'founded', 'dissolved', 'from', 'to', 'asOf']);
const WIDTH = 118;

/** The one way an entity file is laid out: sorted, full entries as blocks, brief ones on a line each. */
export function layoutFile({ about, asOf, entities }: EntityFile): string {
  const sorted = [...entities].sort((a, b) => compareNames(a.name, b.name));
  return `about: ${scalar(about)}\nasOf: ${asOf}\nentities:\n${sorted.map(layoutRecord).join('')}`;
}

function layoutRecord(record: EntityRecord): string {
  const fields = FIELDS.filter((field) => record[field] !== undefined);
  if (record.background === undefined)
    return `  - { ${fields.map((field) => inline(field, record[field])).join(', ')} }\n`;
  return fields.map((field, index) => `${index === 0 ? '  - ' : '    '}${block(field, record[field])}\n`).join('');
}

function block(field: string, value: unknown): string {
  if (field === 'background') return `background: >-\n${wrap(String(value), 6)}`;
  if ((field === 'roles' || field === 'relations') && Array.isArray(value))
    return `${field}:${value.map((item) => `\n      - ${flow(item)}`).join('')}`;
  return inline(field, value);
}

function inline(field: string, value: unknown): string {
  return `${field}: ${DATES.has(field) ? String(value) : flow(value)}`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(aliasText(item))).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => inline(key, item))
      .join(', ')} }`;
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** An alias without flags is written as its text alone. */
function aliasText(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('text' in item)) return item;
  return Object.keys(item).length === 1 ? item.text : item;
}

/** Text that YAML would read as something else is quoted. */
function scalar(text: string): string {
  const plain =
    /^[\p{L}\p{N}(]/u.test(text) &&
    !/: |:$| #|[[\]{},"]|\s$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|~)$/i.test(text) &&
    !/^[\d.+-][\d.,eExXoO_:+-]*$/.test(text);
  return plain ? text : JSON.stringify(text);
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each).join('\n');
}
