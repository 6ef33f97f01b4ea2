/** What was measured on a page, and what it declares of itself. Lengths in UTF-16 code units. */
export interface PageSignals {
  /** JSON-LD, microdata or Open Graph call this page an article. */
  declaredArticle: boolean;
  /** The same sources call it something else (a list, a product, a profile, a site's front page). */
  declaredOther: boolean;
  /** Paragraphs of running text in the best container, and their length together. */
  paragraphs: number;
  proseLength: number;
  /** All text in that container, and how much of it is inside links. */
  textLength: number;
  linkLength: number;
  /** Prose of the page outside that container, teasers and comments among it. */
  otherProse: number;
  /** `/`, `/news`, `/search?q=…`: addresses of lists rather than of texts. */
  looksLikeList: boolean;
  /** A privacy policy, terms of use: running text, but nobody's news. */
  legalNotice: boolean;
  /** Large editors, password fields: an application. */
  application: boolean;
}

export interface ArticleDecision {
  article: boolean;
  /** Name of the rule that decided. */
  reason: string;
}

/** A declared article may be a short news item; an undeclared one has to convince by its text. */
const SHORTEST_DECLARED = 250;
/** And, when shorter than this, must not be outweighed by the other text on the page. */
const SHORT = 350;
const SHORTEST_UNDECLARED = 900;
const LONG = 2500;
/** More than this share of the text inside links: a list of links with teasers. */
const MOST_LINKS = 0.4;

/** Decides whether a page is an article: what it declares, checked against how much running text it has. */
export function decideArticle(page: PageSignals): ArticleDecision {
  const linkShare = page.textLength ? page.linkLength / page.textLength : 1;
  if (page.application && !page.declaredArticle) return no('application');
  if (page.legalNotice) return no('legal-notice');
  if (linkShare > MOST_LINKS) return no('mostly-links');
  if (page.declaredArticle && !page.declaredOther) {
    const least = page.otherProse > page.proseLength ? SHORT : SHORTEST_DECLARED;
    return page.proseLength >= least ? yes('declared') : no('declared-but-empty');
  }
  if (page.looksLikeList) return no('address-of-a-list');
  if (page.declaredOther) return no('declared-other');
  if (page.paragraphs >= 3 && page.proseLength >= LONG) return yes('long-text');
  if (page.paragraphs >= 3 && page.proseLength >= SHORTEST_UNDECLARED && page.otherProse < page.proseLength) {
    return yes('running-text');
  }
  return no('little-text');
}

const yes = (reason: string): ArticleDecision => ({ article: true, reason });
const no = (reason: string): ArticleDecision => ({ article: false, reason });
