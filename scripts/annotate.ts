/** npm run -s annotate: the detection of the extension on the command line, for contributors, tests and measuring. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DetectOptions } from '../core/detect/detect.ts';
import type { Pack } from '../core/names/pack.ts';
import { isDate, readArguments, USAGE, type Arguments } from './annotate/arguments.ts';
import { annotate } from './annotate/document.ts';
import { readHtml } from './annotate/html.ts';
import { readText, type Source } from './annotate/input.ts';
import { loadPack } from './annotate/pack.ts';
import { toTable } from './annotate/table.ts';

const print = (line: string) =>
  new Promise<void>((resolve) =>
    process.stdout.write(`${line}\n`) ? resolve() : process.stdout.once('drain', resolve),
  );

async function printEntities(packs: readonly Pack[]): Promise<void> {
  for (const pack of packs)
    for (let i = 0; i < pack.entityCount; i++) {
      const { id, name, kind, description, wikipedia, wikidata } = pack.entity(i);
      await print(JSON.stringify({ id, name, kind, description, wikipedia, wikidata }));
    }
}

/** One JSON object a line; a line that is none gives an object with `error`, so that the others are not lost. */
async function annotateLines(file: string | undefined, options: DetectOptions, args: Arguments): Promise<void> {
  const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    let document: { id: string; text: string; date?: string };
    try {
      document = JSON.parse(line) as typeof document;
      if (typeof document.text !== 'string') throw new SyntaxError('"text" is missing');
    } catch (error) {
      await print(JSON.stringify({ error: String(error) }));
      process.exitCode = 1;
      continue;
    }
    const day = document.date?.slice(0, 10);
    const source = readText(document.text, day && isDate(day) ? day : args.date);
    await print(JSON.stringify(annotate(document.id, source, options, args.why)));
  }
}

function readSource(content: string, html: boolean, date: string | undefined): Source {
  return html ? readHtml(content, date) : readText(content, date);
}

async function run(args: Arguments): Promise<void> {
  const packs = args.packs.length > 0 ? args.packs.map(loadPack) : [loadPack()];
  if (args.entities) return printEntities(packs);
  const today = new Date().toISOString().slice(0, 10);
  const options: DetectOptions = { packs, today, level: args.level };
  const files = args.files.length > 0 ? args.files : ['-'];
  for (const file of files) {
    if (args.jsonl) {
      await annotateLines(file, options, args);
      continue;
    }
    const content = readFileSync(file === '-' ? 0 : file, 'utf8');
    const html = args.html || /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)/i.test(content);
    const annotated = annotate(file, readSource(content, html, args.date), options, args.why);
    await print(args.json ? JSON.stringify(annotated) : toTable(annotated));
  }
}

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(USAGE);
  else await run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
