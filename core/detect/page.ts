import type { NameHit } from '../names/hit.ts';
import { scan } from '../names/scan.ts';
import type { Article } from './article.ts';
import { definitionsIn, parenthesesIn, type Definition, type Parenthesis } from './acronyms.ts';
import { introductionsIn, type Introduction } from './introduced.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { readBlock, type Reading } from './reading.ts';
import { gatherSlots, type Gathered, type Slot } from './slots.ts';
import { slotWithSlip } from './slips.ts';
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
    const unknown = unknownNamesIn(reading, marks).filter((name) => {
      const slot = slotWithSlip(name, names);
      if (slot) insert(slot, page.slots);
      return !slot;
    });
    page.readings.push(reading);
    page.marks.push(marks);
    page.unknown.push(...unknown);
    page.definitions.push(...definitionsIn(reading));
    page.parentheses.push(...parenthesesIn(reading));
    page.introductions.push(...introductionsIn(reading, unknown, marks));
  });
  return page;
}

/** Puts a slot where it belongs among those of its block, which stand in the order of the text. */
function insert(slot: Slot, slots: Slot[]): void {
  let at = slots.length;
  while (at > 0 && slots[at - 1]!.reading === slot.reading && slots[at - 1]!.start > slot.start) at--;
  slots.splice(at, 0, slot);
}
