import { publishedOn } from '../../../core/page/published.ts';
import type { PartialDate } from '../../../core/entities/entity.ts';
import { readJsonLd } from './json-ld.ts';

/** What a page says about itself in its markup. */
export interface Declared {
  article: boolean;
  other: boolean;
  title?: string;
  description?: string;
  date?: PartialDate;
  lang?: string;
}

const DATE_NAMES =
  `article:published_time og:article:published_time article:published datePublished date DC.date.issued dc.date
  dcterms.created dcterms.date pubdate publish-date publish_date published-date parsely-pub-date sailthru.date
  cXenseParse:recs:publishtime article.published OriginalPublicationDate citation_publication_date`
    .toLowerCase()
    .split(/\s+/);

export function readDeclared(page: Document = document): Declared {
  const meta = metaOf(page);
  const jsonLd = readJsonLd(page);
  const ogType = meta.get('og:type')?.toLowerCase() ?? '';
  const microdata = page.querySelector(
    '[itemtype*="schema.org/"][itemtype$="Article"], [itemtype$="schema.org/BlogPosting"]',
  );
  const dates = [...jsonLd.dates, ...DATE_NAMES.map((name) => meta.get(name) ?? ''), ...datesInMarkup(page)];
  return {
    article:
      jsonLd.articles === 1 ||
      (!jsonLd.list && (ogType === 'article' || (microdata !== null && jsonLd.articles === 0))),
    other: jsonLd.articles !== 1 && (jsonLd.list || jsonLd.other || /^(?:website|profile|product|video)/.test(ogType)),
    title: meta.get('og:title') ?? jsonLd.title ?? (page.title || undefined),
    description: meta.get('og:description') ?? meta.get('description'),
    date: publishedOn(dates, page.location.pathname),
    lang: page.documentElement.lang || jsonLd.lang || meta.get('og:locale')?.replace('_', '-') || undefined,
  };
}

function metaOf(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function datesInMarkup(page: Document): string[] {
  const marked = page.querySelectorAll(
    '[itemprop=datePublished], time[pubdate], article time, main time, time[datetime]',
  );
  return [...marked].slice(0, 3).map((element) => {
    return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  });
}
