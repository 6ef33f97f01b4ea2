/** What schema.org data in a page says of it. */
export interface JsonLd {
  /** Different articles described at the top: one is this page, several are a list. */
  articles: number;
  /** Described as a product, a recipe, a video. */
  other: boolean;
  /** Described as a page that leads to others. */
  list: boolean;
  dates: string[];
  title?: string;
  lang?: string;
}

/** A page's own description is small; what is larger is a catalogue. */
const LONGEST = 300_000;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsStory)$/;
const OTHER = /^(?:ItemList|Product|VideoObject|Recipe|Event|JobPosting)$/;
const LIST = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

export function readJsonLd(page: Document): JsonLd {
  const result: JsonLd = { articles: 0, other: false, list: false, dates: [] };
  const titles = new Set<string>();
  for (const script of [...page.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 20)) {
    const source = script.textContent;
    if (source.length > LONGEST) continue;
    for (const item of topItems(source)) {
      const types = [item['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE.test(type))) {
        const title = textOf(item['headline']) ?? textOf(item['name']) ?? '';
        titles.add(title);
        result.title ??= title || undefined;
        result.lang ??= textOf(item['inLanguage']);
        const date = textOf(item['datePublished']) ?? textOf(item['dateCreated']);
        if (date) result.dates.push(date);
      }
      result.other ||= types.some((type) => OTHER.test(type));
      result.list ||= types.some((type) => LIST.test(type));
    }
  }
  result.articles = titles.size;
  return result;
}

function topItems(source: string): Record<string, unknown>[] {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return [];
  }
  return [data]
    .flat()
    .filter(isRecord)
    .flatMap((item) => [item, ...[item['@graph'] ?? []].flat().filter(isRecord)])
    .flatMap((item) => [item, ...[item['mainEntity'] ?? []].flat().filter(isRecord)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
