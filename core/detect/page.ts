import { scan } from '../names/scan.ts';
import type { Article } from './article.ts';
import { definitionsIn, parenthesesIn, type Definition, type Parenthesis } from './acronyms/acronyms.ts';
import { introductionsIn, type Introduction } from './introducing/introduced.ts';
import { marksOf } from './reading/marks.ts';
import type { Names } from './bearers/names.ts';
import { readBlock, type Reading } from './reading/reading.ts';
import { gatherSlots, type Gathered, type Slot } from './slots/slots.ts';
import { slotWithSlip } from './slots/slips.ts';
import { unknownNamesIn, type UnknownName } from './introducing/unknown-names.ts';

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

/**
 * Reads every block: words, hits, what is part of longer names, names nobody has, acronyms and introductions. One thing after the other for all
 * blocks, since the processor is quicker at doing the same again.
 */
export function readPage(article: Article, names: Names): Page {
  let from = 0;
  const readings = article.blocks.map((block, order) => {
    const reading = readBlock(block, order, from);
    from += block.text.length + 1;
    return reading;
  });
  const hits = readings.map(({ block }) => scan(block.text, names.packs));
  const marks = readings.map((reading, i) => marksOf(reading, hits[i]!, names));
  const gathered: Gathered = { slots: [], adjectives: [], rejections: [] };
  const unknown = readings.map((reading, i) => {
    gatherSlots(reading, hits[i]!, marks[i]!, names, gathered);
    return unknownNamesIn(reading, marks[i]!).filter((name) => {
      const slot = slotWithSlip(name, names);
      if (slot) insert(slot, gathered.slots);
      return !slot;
    });
  });
  return {
    readings,
    marks,
    ...gathered,
    unknown: unknown.flat(),
    definitions: readings.flatMap(definitionsIn),
    parentheses: readings.flatMap(parenthesesIn),
    introductions: readings.flatMap((reading, i) => introductionsIn(reading, unknown[i]!, marks[i]!)),
  };
}

/** Puts a slot where it belongs among those of its block, which stand in the order of the text. */
function insert(slot: Slot, slots: Slot[]): void {
  let at = slots.length;
  while (at > 0 && slots[at - 1]!.reading === slot.reading && slots[at - 1]!.start > slot.start) at--;
  slots.splice(at, 0, slot);
}
