import type { NameHit } from '../names/hit.ts';
import { scan } from '../names/scan.ts';
import type { Article } from './article.ts';
import { definitionsIn, parenthesesIn, type Definition, type Parenthesis } from './acronyms.ts';
import { introductionsIn, type Introduction } from './introduced.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { readBlock, type Reading } from './reading.ts';
import { gatherSlots, type Gathered } from './slots.ts';
import { unknownNamesIn, type UnknownName } from './unknown-names.ts';

/** An article as detection sees it before anything is decided. */
export interface Page extends Gathered {
  readings: Reading[];
  /** Marks of the words of each reading. */
  marks: number[][];
  unknown: UnknownName[];
  definitions: Definition[];
  parentheses: Parenthesis[];
  introductions: { name: UnknownName; introduction: Introduction }[];
}

/** Reads every block: words, hits, what is part of longer names, names nobody has, acronyms and introductions. */
export function readPage(article: Article, names: Names): Page {
  const page: Page = {
    readings: [],
    marks: [],
    slots: [],
    adjectives: [],
    unknown: [],
    definitions: [],
    parentheses: [],
    introductions: [],
    rejections: [],
  };
  let from = 0;
  article.blocks.forEach((block, order) => {
    const reading = readBlock(block, order, from);
    from += block.text.length + 1;
    const hits: readonly NameHit[] = scan(block.text, names.packs);
    const marks = marksOf(reading, hits, names);
    gatherSlots(reading, hits, marks, names, page);
    const unknown = unknownNamesIn(reading, marks);
    page.readings.push(reading);
    page.marks.push(marks);
    page.unknown.push(...unknown);
    page.definitions.push(...definitionsIn(reading));
    page.parentheses.push(...parenthesesIn(reading));
    page.introductions.push(...introductionsIn(reading, unknown, marks));
  });
  return page;
}
