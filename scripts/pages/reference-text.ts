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

/**
 * The article's text as Mozilla's Readability sees it, with what it leaves out of its own accord: headlines, standfirsts, captions, and
 * paragraphs that the publisher's own description of the page (`articleBody`) has. Undefined if it finds no article.
 */
export async function articleTextOf(page: Page): Promise<string | undefined> {
  await page.evaluate(READABILITY);
  const text = await page.evaluate(() => {
    const { Readability } = globalThis as unknown as WithReadability;
    const found = new Readability(document.cloneNode(true) as Document).parse();
    if (!found) return undefined;
    const besides = [
      ...document.querySelectorAll(
        `h1, figcaption, [class*=caption i], [class*=slide i] p, [class*=standfirst i], [class*=dek i], [class*=subtitle i],
        script[type="application/ld+json"]`,
      ),
    ].map(({ localName, textContent }) => {
      if (localName !== 'script') return textContent;
      const bodies = textContent.matchAll(/"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/g);
      return [...bodies].map(([, body]) => JSON.parse(body!.replace(/[\n\r\t]/g, ' ')) as string).join(' ');
    });
    return [found.title, found.excerpt, found.textContent, ...besides].join(' ');
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
