import type { NameHit } from '../names/hit.ts';
import { scan } from '../names/scan.ts';
import type { Article } from './article.ts';
import { definitionsIn, parenthesesIn, type Definition, type Parenthesis } from './acronyms.ts';
import { introductionsIn, type Introduction } from './introduced.ts';
import { marksOf } from './marks.ts';
import type { Rejection } from './mention.ts';
import type { Names } from './names.ts';
import { readBlock, type Reading } from './reading.ts';
import { gatherSlots, type Gathered, type Slot } from './slots.ts';
import { unknownNamesIn, type UnknownName } from './unknown-names.ts';

/** An article as detection sees it before anything is decided. */
export interface Page {
  readings: Reading[];
  /** Marks of the words of each reading. */
  marks: Int32Array[];
  slots: Slot[];
  adjectives: Gathered['adjectives'];
  unknown: UnknownName[];
  definitions: Definition[];
  parentheses: Parenthesis[];
  introductions: { name: UnknownName; introduction: Introduction }[];
  rejections: Rejection[];
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
  article.blocks.forEach((block, order) => {
    const reading = readBlock(block, order);
    const hits: readonly NameHit[] = scan(block.text, names.packs);
    const marks = marksOf(reading, hits, names);
    const gathered = gatherSlots(reading, hits, marks, names);
    const unknown = unknownNamesIn(reading, marks);
    page.readings.push(reading);
    page.marks.push(marks);
    page.slots.push(...gathered.slots);
    page.adjectives.push(...gathered.adjectives);
    page.rejections.push(...gathered.rejections);
    page.unknown.push(...unknown);
    page.definitions.push(...definitionsIn(reading));
    page.parentheses.push(...parenthesesIn(reading));
    page.introductions.push(...introductionsIn(reading, unknown, marks));
  });
  return page;
}
