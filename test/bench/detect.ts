/**
 * npm run bench:detect: how long the whole of `detect` takes on an article, warm, with the bundled dataset; `--json` prints one object.
 * The article is the sample that comes with the extension, repeated to the wanted length.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../core/detect/article.ts';
import { detect } from '../../core/detect/detect.ts';
import { readHtml } from '../../scripts/annotate/html.ts';
import { loadPack } from '../../scripts/annotate/pack.ts';

const SAMPLE = path.join(import.meta.dirname, '../../assets/sample/article.html');
const SIZES = [1_000, 5_000, 20_000, 100_000];
const WARM_UP = 1500;
const RUNS = 101;

const sample = readHtml(readFileSync(SAMPLE, 'utf8')).article.blocks.map(({ text }) =>
  text.replace(/\s+/g, ' ').trim(),
);

function articleOf(size: number): Article {
  const blocks: Article['blocks'][number][] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const text = sample[i % sample.length]!.slice(0, size - length);
    blocks.push({ id: i, role: 'body', text });
    length += text.length;
  }
  return { blocks, date: '2019-05-16' };
}

const options = { packs: [loadPack()], today: '2025-01-01', level: 'balanced' } as const;
const rows = SIZES.map((size) => {
  const article = articleOf(size);
  for (let i = 0; i < WARM_UP / (size / 1000); i++) detect(article, options);
  for (let i = 0; i < 20; i++) detect(article, options);
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const begun = performance.now();
    detect(article, options);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return {
    characters: size,
    medianMs: times[RUNS >> 1]!,
    p95Ms: times[Math.floor(RUNS * 0.95)]!,
    mentions: detect(article, options).mentions.length,
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
else
  for (const { characters, medianMs, p95Ms, mentions } of rows)
    console.log(
      `${String(characters).padStart(7)} characters: median ${medianMs.toFixed(2)} ms, 95 % within ${p95Ms.toFixed(2)} ms, ${mentions} mentions`,
    );
