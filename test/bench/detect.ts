/**
 * npm run bench:detect: how long the whole of `detect` takes on an article, warm, with the bundled dataset; `--json` prints one object.
 * The article is the sample that comes with the extension, repeated to the wanted length: it was written to hold many names, about twice as
 * many as news does. Where the development sets are there (`--dir DIR`, default ../shared/eval), their news articles of some 5,000
 * characters are timed as well.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../core/detect/article.ts';
import { detect } from '../../core/detect/detect.ts';
import { readGold } from '../../scripts/annotate/gold.ts';
import { readHtml } from '../../scripts/annotate/html.ts';
import { readText } from '../../scripts/annotate/input.ts';
import { loadPack } from '../../scripts/annotate/pack.ts';

const SAMPLE = path.join(import.meta.dirname, '../../assets/sample/article.html');
const SIZES = [1_000, 5_000, 20_000, 100_000];
const WARM_UP = 1500;
const RUNS = 101;
const NEWS = 'dwie-train.jsonl';
const NEWS_LENGTH = [4500, 5500] as const;

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

/** Milliseconds of `RUNS` runs, in ascending order. */
function times(article: Article): number[] {
  for (let i = 0; i < 20; i++) detect(article, options);
  const taken = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    detect(article, options);
    return performance.now() - begun;
  });
  return taken.sort((a, b) => a - b);
}

const middle = (sorted: readonly number[]) => sorted[sorted.length >> 1]!;

const rows = SIZES.map((size) => {
  const article = articleOf(size);
  for (let i = 0; i < WARM_UP / (size / 1000); i++) detect(article, options);
  const taken = times(article);
  const p95Ms = taken[Math.floor(RUNS * 0.95)]!;
  return { characters: size, medianMs: middle(taken), p95Ms, mentions: detect(article, options).mentions.length };
});

/** What articles of the development sets take: of the medians of each the least, the middle one and the greatest. */
function timeNews(file: string) {
  const articles = readGold(file)
    .filter(({ text }) => text.length >= NEWS_LENGTH[0] && text.length <= NEWS_LENGTH[1])
    .map(({ text, date }) => readText(text, date).article);
  const medians = articles.map((article) => middle(times(article))).sort((a, b) => a - b);
  const mentions = articles.map((article) => detect(article, options).mentions.length).sort((a, b) => a - b);
  return {
    articles: articles.length,
    leastMs: medians[0]!,
    medianMs: middle(medians),
    greatestMs: medians.at(-1)!,
    mentions: middle(mentions),
  };
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, dir: { type: 'string', default: '../shared/eval' } },
});
const newsFile = path.join(values.dir, 'dev', NEWS);
const news = existsSync(newsFile) ? timeNews(newsFile) : undefined;

if (values.json) console.log(JSON.stringify({ rows, news }));
else {
  for (const { characters, medianMs, p95Ms, mentions } of rows)
    console.log(
      `${String(characters).padStart(7)} characters: median ${medianMs.toFixed(2)} ms, 95 % within ${p95Ms.toFixed(2)} ms, ${mentions} mentions`,
    );
  if (news)
    console.log(
      `${news.articles} news articles of ${NEWS_LENGTH.join(' to ')} characters: median ${news.medianMs.toFixed(2)} ms (${news.leastMs.toFixed(2)} to ${news.greatestMs.toFixed(2)}), ${news.mentions} mentions`,
    );
}
