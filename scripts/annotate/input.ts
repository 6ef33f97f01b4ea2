import type { Article, Block } from '../../core/detect/article.ts';
import type { PartialDate } from '../../core/entities/entity.ts';

/** A document to annotate, cut into blocks, with the way back to offsets of the text that was given. */
export interface Source {
  article: Article;
  /** Offset in the given text of UTF-16 code unit `offset` of block `block`. */
  place: (block: number, offset: number) => number;
}

/** A hard-wrapped text breaks its lines at the same width; in others every line is a paragraph. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 6 || !/\n[^\S\n]*\n/.test(text)) return false;
  const full = lines.filter((line) => line.length >= 50 && line.length <= 100).length;
  return full >= 0.6 * lines.length;
}

/** Plain text: paragraphs are lines, or what blank lines part in hard-wrapped text. The first short one is the headline. */
export function readText(text: string, date?: PartialDate): Source {
  const breaks = isHardWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n+/g;
  const starts: number[] = [];
  const blocks: Block[] = [];
  const add = (start: number, end: number) => {
    const part = text.slice(start, end);
    if (part.trim() === '') return;
    const headline = blocks.length === 0 && part.length < 160 && !/[.!?]\s*$/.test(part) && end < text.length;
    blocks.push({ id: blocks.length, role: headline ? 'headline' : 'body', text: part });
    starts.push(start);
  };
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  const article: Article = date ? { blocks, date } : { blocks };
  return { article, place: (block, offset) => starts[block]! + offset };
}
