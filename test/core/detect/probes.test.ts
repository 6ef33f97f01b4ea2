import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import { detect } from '../../../core/detect/detect.ts';
import type { Level } from '../../../core/detect/mention.ts';
import { readText } from '../../../scripts/annotate/input.ts';
import { fixturePack } from './fixture.ts';

/**
 * A probe in the manner of CheckList (Ribeiro et al., ACL 2020). `expect`: "surface = entity id" (every place of the surface form that
 * is a mention must say so, and at least one must exist); "surface = article: words" for a name that the article introduces;
 * "surface = one of: a, b" for an ambiguous one. `forbid`: "surface" (no mention may touch it) or "surface = entity id".
 */
interface Probe {
  text: string;
  expect?: string[];
  forbid?: string[];
  date?: string;
  level?: Level;
}

interface ProbeFile {
  category: string;
  probes: (Probe & { texts?: string[] })[];
}

const folder = path.join(import.meta.dirname, 'probes');
const pack = fixturePack();

function said(probe: Probe): { start: number; end: number; surface: string; means: string }[] {
  const { article, place } = readText(probe.text, probe.date ?? '2019-05-16');
  const { mentions, cards } = detect(article, { packs: [pack], today: '2025-06-01', level: probe.level ?? 'balanced' });
  const byKey = new Map(cards.map((card) => [card.key, card]));
  return mentions.map((mention) => {
    const card = byKey.get(mention.card)!;
    const start = place(mention.block, mention.start);
    const end = place(mention.block, mention.end - 1) + 1;
    const means =
      card.source === 'article'
        ? `article: ${card.description}`
        : card.source === 'ambiguous'
          ? `one of: ${[...card.candidates!].sort().join(', ')}`
          : card.key;
    return { start, end, surface: probe.text.slice(start, end), means };
  });
}

/** What is wrong with the answer, in words; empty when nothing is. */
function complaints(probe: Probe): string[] {
  const found = said(probe);
  const wrong: string[] = [];
  for (const line of probe.expect ?? []) {
    const [surface, means] = line.split(/ = (.*)/) as [string, string];
    const same = found.filter((mention) => mention.surface === surface);
    if (same.length === 0) wrong.push(`missing: ${line}`);
    for (const mention of same) if (mention.means !== means) wrong.push(`${surface} is ${mention.means}, not ${means}`);
  }
  for (const line of probe.forbid ?? []) {
    const [surface, means] = line.split(/ = (.*)/) as [string, string?];
    for (let at = probe.text.indexOf(surface); at >= 0; at = probe.text.indexOf(surface, at + 1))
      for (const mention of found)
        if (mention.start < at + surface.length && at < mention.end && (!means || mention.means === means))
          wrong.push(`forbidden: ${mention.surface} = ${mention.means}`);
  }
  return wrong;
}

for (const file of readdirSync(folder).sort()) {
  const { category, probes } = load(readFileSync(path.join(folder, file), 'utf8')) as ProbeFile;
  const cases = probes.flatMap(({ texts, ...probe }) => (texts ? texts.map((text) => ({ ...probe, text })) : [probe]));
  describe(category, () => {
    it.each(cases)('$text', (probe) => {
      expect(complaints(probe)).toEqual([]);
    });
  });
}
