import { allLocales } from '@faker-js/faker';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { makeName, makeNames } from './names.ts';
import { pick, randomFrom } from './random.ts';

/** The most frequent English words; about half of any text is made of them. */
const COMMON =
  `the of and to in a is that for it was on with as at by be from his said he has had have not are but were an they which
  their will would been who more about after its when or one there than also last two this`.split(/\s+/);
const { word } = allLocales.en as { word: Record<'noun' | 'verb' | 'adjective' | 'adverb', string[]> };
const WORDS = [word.noun, word.verb, word.adjective, word.adverb].flat();
/** Of a hundred words of news about so many begin a name. */
const NAME_SHARE = 0.05;

/**
 * English-like news prose of about `length` UTF-16 code units, the same every time. Half of its names are among the first 5,000 of
 * `makeNames`, the others may or may not be in a list.
 */
export function makeProse(length: number): string {
  const random = randomFrom(2);
  const known = makeNames(5000);
  const sentences: string[] = [];
  for (let written = 0; written < length;) {
    const words = Array.from({ length: 8 + Math.floor(random() * 22) }, () => {
      const kind = random();
      if (kind < NAME_SHARE) return kind < NAME_SHARE / 2 ? pick(random, known) : makeName(random);
      const plain = pick(random, kind < 0.52 ? COMMON : WORDS);
      return random() < 0.06 ? `${plain},` : plain;
    });
    const sentence = words.join(' ');
    const end = pick(random, ['. ', '. ', '. ', '. ', '.\n', '.” ', '’s “end”. ']);
    sentences.push(sentence[0]!.toUpperCase() + sentence.slice(1) + end);
    written += sentences.at(-1)!.length;
  }
  return sentences.join('');
}

/** The text of the HTML files of a folder, without their markup; empty if there is no such folder. */
export function textOfPages(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, ' '))
    .join('\n')
    .replace(/\s+/g, ' ');
}
