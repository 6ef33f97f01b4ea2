import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../../core/detect/mention.ts';

export const USAGE = `npm run -s annotate -- [options] [FILE …]     finds the names in text and HTML files, or in standard input

  --json            one JSON object a document instead of a table
  --jsonl           reads {"id","text","date"?} a line, writes one object a line
  --why             adds the candidates that were refused, and the rule that refused them
  --entities        prints the dataset, one entity a line
  --date DAY        ISO date of the article (default: what the page states, else today)
  --level LEVEL     ${LEVELS.join(', ')} (default: balanced)
  --pack FILE       another pack instead of the bundled dataset; may be given several times
  --html            reads HTML from standard input`;

export interface Arguments {
  files: string[];
  json: boolean;
  jsonl: boolean;
  why: boolean;
  entities: boolean;
  html: boolean;
  help: boolean;
  level: Level;
  date?: string;
  packs: string[];
}

/** Parses the command line. @throws {TypeError} with a message for people. */
export function readArguments(argv: string[]): Arguments {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: flag,
      jsonl: flag,
      why: flag,
      entities: flag,
      html: flag,
      help: { ...flag, short: 'h' },
      level: { type: 'string', default: 'balanced' },
      date: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
    },
  });
  const { level, date, pack, ...flags } = values;
  if (!LEVELS.includes(level as Level)) throw new TypeError(`--level must be one of ${LEVELS.join(', ')}`);
  if (date !== undefined && !isDate(date)) throw new TypeError('--date must be an ISO date such as 2019-05-16');
  return { ...flags, level: level as Level, packs: pack, files: positionals, ...(date && { date }) };
}

/** An ISO 8601 date as precise as it is known. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
}
