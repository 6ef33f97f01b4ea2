import { Parser } from 'htmlparser2';
import type { Article, Block, BlockRole } from '../../core/detect/article.ts';
import type { PartialDate } from '../../core/entities/entity.ts';
import type { Source } from './input.ts';

const IGNORED = new Set(
  'script style noscript template svg math nav footer aside form button select textarea iframe object head code pre'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  figcaption: 'caption',
  blockquote: 'quote',
  li: 'list',
  td: 'table',
  th: 'table',
};

/** The visible text of a page as blocks; every character knows its place in the source. */
export function readHtml(html: string, date = publishedDate(html)): Source {
  const blocks: Block[] = [];
  const places: number[][] = [];
  let text = '';
  let map: number[] = [];
  let ignored = 0;
  const roles: BlockRole[] = [];
  const close = () => {
    if (text.trim() !== '') {
      blocks.push({ id: blocks.length, role: roles.at(-1) ?? 'body', text });
      places.push([...map, (map.at(-1) ?? 0) + 1]);
    }
    text = '';
    map = [];
  };
  const parser = new Parser({
    onopentag(name) {
      if (IGNORED.has(name)) ignored++;
      if (INLINE.has(name)) return;
      close();
      const role = ROLES[name];
      if (role) roles.push(role);
    },
    onclosetag(name) {
      if (IGNORED.has(name)) ignored = Math.max(0, ignored - 1);
      if (INLINE.has(name)) return;
      close();
      if (ROLES[name]) roles.pop();
    },
    ontext(data) {
      if (ignored > 0) return;
      for (let i = 0; i < data.length; i++)
        map.push(parser.startIndex + Math.min(i, parser.endIndex - parser.startIndex));
      text += data;
    },
  });
  parser.end(html);
  close();
  const article: Article = date ? { blocks, date } : { blocks };
  return { article, place: (block, offset) => places[block]![offset]! };
}

const DATE = /\d{4}-\d\d-\d\d/;
/** Where pages say when they were published, most trustworthy first. */
const DATED = [
  /"datePublished"\s*:\s*"([^"]+)"/,
  /<meta[^>]+(?:article:published_time|datePublished|pubdate|dc\.date)[^>]*content=["']([^"']+)/i,
  /<meta[^>]+content=["']([^"']+)["'][^>]*(?:article:published_time|datePublished)/i,
  /<time[^>]+datetime=["']([^"']+)/i,
];

/** ISO day of publication, if the page states one. */
export function publishedDate(html: string): PartialDate | undefined {
  for (const place of DATED) {
    const day = DATE.exec(place.exec(html)?.[1] ?? '')?.[0];
    if (day) return day;
  }
  return undefined;
}
