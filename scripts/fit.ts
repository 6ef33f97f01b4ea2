/**
 * npm run fit: learns the weights of the confidence model from the development sets and writes core/detect/choosing/confidence/weights.ts.
 * Learns from the first half of the documents; prints the calibration on the second. `--dir DIR` as for eval; `--dry` writes nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { FEATURES } from '../core/detect/choosing/confidence/features.ts';
import { detect } from '../core/detect/detect.ts';
import { inSmallLetters } from '../core/detect/slots/slots.ts';
import { halfOf, readGold } from './annotate/gold.ts';
import { readText } from './annotate/input.ts';
import { loadPack } from './annotate/pack.ts';
import { labelOf, Titles } from './fit/labels.ts';
import { fitLogit, probabilities, type Example, type Model } from './fit/logit.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '../shared/eval' },
    pack: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});

/** Sets in which every mention is annotated, so that a mention without gold is wrong. */
const EXHAUSTIVE = ['dwie-train', 'gum-news', 'gum-interview', 'gum-speech'];
/**
 * What weights should be where the documents say little: same names are rare in them, and these features tell them apart.
 * The fit starts here and leaves only for evidence.
 */
const EXPECTED: Partial<Record<(typeof FEATURES)[number], number>> = {
  besideItsRegion: 3,
  coherenceLead: 3,
  sharedWordsLead: 2,
  fameMargin: 1.5,
  titleFits: 1.5,
  bodyAtHome: 2,
  describedBeside: 1,
  namedInFull: 1,
  latestNamed: 1,
  cueFit: 0.8,
  teamPlace: -4,
  teamCue: 2,
  smallLetters: -3,
  severalWords: 0.3,
  eventOrLaw: 1.3,
  thing: 1.3,
  term: 1.3,
  oneWordOfThing: 0.5,
};
/**
 * How firmly each is held to what is expected. Events and things are so few in the documents, and the same few championships and
 * programs so often, that they say little about the rest.
 */
const FIRMNESS = 2;
const FIRM: Partial<Record<(typeof FEATURES)[number], number>> = {
  bodyAtHome: 10,
  eventOrLaw: 60,
  thing: 60,
  term: 20,
  severalWords: 60,
  oneWordOfThing: 60,
};
const WEIGHTS_FILE = path.join(import.meta.dirname, '../core/detect/choosing/confidence/weights.ts');

if (!existsSync(path.join(values.dir, 'dev'))) {
  console.error(`${values.dir}/dev is not there: fit needs development sets, which are not part of the project`);
  process.exit(1);
}
const pack = loadPack(values.pack);
const titles = new Titles(path.join(values.dir, 'title-redirects.json'), pack);
const halves: Record<'a' | 'b', Example[]> = { a: [], b: [] };

for (const set of EXHAUSTIVE)
  for (const document of readGold(path.join(values.dir, 'dev', `${set}.jsonl`))) {
    const { article, place } = readText(document.text, document.date?.slice(0, 10));
    detect(article, {
      packs: [pack],
      today: '2025-01-01',
      level: 'everything',
      watch(slot, options, features) {
        if (options.length === 0) return;
        const { id } = slot.reading.block;
        const entities = options.map(({ entity }) => entity);
        const label = labelOf(document, place(id, slot.start), place(id, slot.end - 1) + 1, entities, titles);
        // Annotated documents mark names with capitals; "euro" and "grand coalition" without a mark say nothing.
        if (label === 'neutral' || inSmallLetters(slot)) return;
        halves[halfOf(document.id)].push({ options: features, right: label === 'none' ? -1 : label });
      },
    });
  }

const model = fitLogit(
  halves.a,
  FEATURES.map((name) => ({ expected: EXPECTED[name] ?? 0, firmness: FIRM[name] ?? FIRMNESS })),
);
console.log(`${halves.a.length} choices to learn from, ${halves.b.length} to check with\n`);
FEATURES.forEach((name, i) => console.log(`${name.padEnd(22)} ${model.weights[i]!.toFixed(2).padStart(7)}`));
console.log(`${'bias'.padEnd(22)} ${model.bias.toFixed(2).padStart(7)}\n`);
const curve = calibration(model, halves.b);
console.log(curve.join('\n'));
console.log(
  `mean log loss ${logLoss(model, halves.a).toFixed(4)} learned from, ${logLoss(model, halves.b).toFixed(4)} checked with`,
);
if (!values.dry) await writeWeights(model, curve);

/** Smaller is better: how surprised the model is by what is right. */
function logLoss(fitted: Model, examples: readonly Example[]): number {
  let sum = 0;
  for (const { options, right } of examples) {
    const guessed = probabilities(fitted, options);
    const none = 1 - guessed.reduce((all, each) => all + each, 0);
    sum -= Math.log(Math.max(1e-6, right < 0 ? none : guessed[right]!));
  }
  return sum / examples.length;
}

/** Of the best options given a confidence in each tenth: how many, and how many are right. */
function calibration(fitted: Model, examples: readonly Example[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  for (const { options, right } of examples) {
    const guessed = probabilities(fitted, options);
    const best = guessed.indexOf(Math.max(...guessed));
    const bin = bins[Math.min(9, Math.floor(guessed[best]! * 10))]!;
    bin.count++;
    bin.sum += guessed[best]!;
    if (best === right) bin.right++;
  }
  return bins.map(({ count, right, sum }, i) => {
    const share = (value: number) => (count ? (value / count).toFixed(2) : '–');
    return `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}: ${String(count).padStart(5)} choices, mean confidence ${share(sum)}, right ${share(right)}`;
  });
}

async function writeWeights({ bias, weights }: Model, measured: readonly string[]): Promise<void> {
  const lines = FEATURES.map((name, i) => `  ${weights[i]!.toFixed(3)}, // ${name}`);
  const source = `/**
 * Weights of \`FEATURES\`, in that order. Written by \`npm run fit\`, do not edit. Measured on documents it did not learn from:
${measured.map((line) => ` * ${line}`).join('\n')}
 */
export const BIAS = ${bias.toFixed(3)};
export const WEIGHTS: readonly number[] = [
${lines.join('\n')}
];
`;
  const config = await resolveConfig(WEIGHTS_FILE);
  writeFileSync(WEIGHTS_FILE, await format(source, { ...config, parser: 'typescript' }));
}
