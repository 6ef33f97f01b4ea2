import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { KINDS } from '../../core/entities/kind.ts';

const sources = globSync('{components,entrypoints,platform}/**/*.{ts,tsx}')
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that are put together at run time. */
const composed = new Set(
  KINDS.flatMap((kind) => [`kind_${kind}`, `kinds_${kind}`]).concat(
    [...sources.matchAll(/counted\(words, '(\w+)'/g)].flatMap(([, base]) => [`${base}_one`, `${base}_other`]),
  ),
);

it('has no text that nobody shows', () => {
  const unused = Object.keys(messages).filter(
    (key) => !composed.has(key) && !sources.includes(`'${key}'`) && !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

it('has a text for everything that is shown', () => {
  const asked = [...sources.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g)].map((found) => found[1] ?? found[2]!);
  expect([...asked, ...composed].filter((key) => !(key in messages))).toEqual([]);
});
