/**
 * npm run eval: annotates every development set and prints the scorer's table, for all documents and for the two halves.
 * `--dir DIR` names the folder that holds `score.mjs` and `dev/*.jsonl` (default ../shared/eval); they are not part of the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../core/detect/mention.ts';
import { annotate, type Annotated } from './annotate/document.ts';
import { readText } from './annotate/input.ts';
import { loadPack } from './annotate/pack.ts';
import { halfOf, readGold, type GoldDocument } from './annotate/gold.ts';
import { sameEntity } from './eval/same-entity.ts';
import { surnamesIn } from './eval/surnames.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '../shared/eval' },
    level: { type: 'string', default: 'balanced' },
    sets: { type: 'string' },
    pack: { type: 'string' },
    /** How many errors to list; of the first half only, so that the second stays unseen. */
    errors: { type: 'string', default: '0' },
  },
});

interface Score {
  required: number;
  predicted: number;
  precision: number;
  recall: number;
  f1: number;
  overlap: { precision: number; recall: number; f1: number };
  coverage: number;
  inDatasetRecall: number;
  wrongEntity: number;
  spurious: number;
}

const devFolder = path.join(values.dir, 'dev');
if (!existsSync(devFolder)) {
  console.error(
    `${devFolder} is not there: eval needs development sets, which are not part of the project (see docs/detection.md)`,
  );
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-eval-'));
const pack = loadPack(values.pack);
const options = { packs: [pack], today: new Date().toISOString().slice(0, 10), level: values.level as Level };
if (!LEVELS.includes(options.level)) throw new TypeError(`--level must be one of ${LEVELS.join(', ')}`);

const write = (name: string, rows: readonly unknown[]) => {
  const file = path.join(folder, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
};
const entities = write(
  'entities.jsonl',
  Array.from({ length: pack.entityCount }, (_, i) => pack.entity(i)).map(({ wikipedia, wikidata }) => ({
    wikipedia,
    wikidata,
  })),
);

function score(
  name: string,
  documents: readonly GoldDocument[],
  predicted: readonly unknown[],
  extra: string[] = [],
): string {
  const gold = write(`${name}.gold.jsonl`, documents);
  const guess = write(`${name}.jsonl`, predicted);
  return execFileSync(process.execPath, [path.join(values.dir, 'score.mjs'), gold, guess, entities, ...extra], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

const same = sameEntity(values.dir);
/** "97 of 100": mentions in one word of people whose full name was found in the document, and how many of them are right. */
function surnames(documents: readonly GoldDocument[], predicted: readonly Annotated[]): string {
  const cases = documents.flatMap((document, i) => surnamesIn(document, predicted[i]!.mentions, same));
  return `${cases.filter(({ right }) => right).length} of ${cases.length}`;
}

const rows: string[][] = [
  [
    'set',
    'docs',
    'required',
    'predicted',
    'wrong',
    'spurious',
    'P',
    'R',
    'P overl.',
    'R overl.',
    'F1 overl.',
    'covered',
    'found of covered',
    'surnames',
  ],
];
for (const file of readdirSync(devFolder).sort()) {
  const set = file.replace('.jsonl', '');
  if (values.sets && !values.sets.split(',').includes(set)) continue;
  const all = readGold(path.join(devFolder, file));
  for (const half of ['all', 'a', 'b'] as const) {
    const documents = half === 'all' ? all : all.filter(({ id }) => halfOf(id) === half);
    const predicted = documents.map(({ id, text, date }) => annotate(id, readText(text, date?.slice(0, 10)), options));
    const s = JSON.parse(score(set, documents, predicted, ['--json'])) as Score;
    rows.push(
      [
        half === 'all' ? set : `  half ${half}`,
        documents.length,
        s.required,
        s.predicted,
        s.wrongEntity,
        s.spurious,
        s.precision,
        s.recall,
        s.overlap.precision,
        s.overlap.recall,
        s.overlap.f1,
        s.coverage,
        s.inDatasetRecall,
        surnames(documents, predicted),
      ].map(String),
    );
    if (half === 'a' && values.errors !== '0')
      console.log(score(set, documents, predicted, ['--errors', values.errors]));
  }
}
const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
for (const row of rows)
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
rmSync(folder, { recursive: true });
