import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

const READABILITY = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('@mozilla/readability')), 'Readability.js'),
  'utf8',
);

interface WithReadability {
  Readability: new (page: Document) => { parse(): { textContent: string; title: string; excerpt: string } | null };
}

/** The article's text as Mozilla's Readability sees it, with headlines, standfirsts and captions, which it leaves out; undefined if it finds none. */
export async function articleTextOf(page: Page): Promise<string | undefined> {
  await page.evaluate(READABILITY);
  const text = await page.evaluate(() => {
    const { Readability } = globalThis as unknown as WithReadability;
    const found = new Readability(document.cloneNode(true) as Document).parse();
    if (!found) return undefined;
    const besides = [
      ...document.querySelectorAll(
        'h1, figcaption, [class*=caption], [class*=standfirst], [class*=dek], [class*=subtitle]',
      ),
    ];
    return [found.title, found.excerpt, found.textContent, ...besides.map((element) => element.textContent)].join(' ');
  });
  return text === undefined ? undefined : lettersOf(text);
}

/** Whether a block's text is part of the reference: spaces and punctuation aside, by its beginning and its end. */
export function isInText(block: string, reference: string): boolean {
  const letters = lettersOf(block);
  return reference.includes(letters.slice(0, 40)) || reference.includes(letters.slice(-40));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
