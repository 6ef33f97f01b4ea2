import type { Kind } from './kind.ts';
import type { PartialDate } from './entity.ts';

/**
 * Where a card's words come from. `article`: the article introduces the name itself; `ambiguous`: several entities fit and
 * the article does not tell which; `reader`: a name of the reader's own.
 */
export type CardSource = 'dataset' | 'reader' | 'article' | 'ambiguous';

/** A role as seen from the article's date. */
export interface RoleLine {
  /** "commander of the Quds Force" */
  title: string;
  /** Name of what the role belongs to, when the title does not say it: "United States". */
  at?: string;
  from?: PartialDate;
  to?: PartialDate;
  /** `then`: held on the article's date; `before` and `after` it; `unknown`: undated. */
  when: 'then' | 'before' | 'after' | 'unknown';
}

/** A place in the article: UTF-16 code units of the text of one block. */
export interface ArticleSpan {
  block: number;
  start: number;
  end: number;
}

/** Everything a hover card shows of one name. Plain JSON: it travels from the background to the page. */
export interface Card {
  /** Entity id for the dataset, `own:<note id>` for the reader's names, `article:<n>` and `ambiguous:<n>` within one page. */
  key: string;
  source: CardSource;
  name: string;
  kind: Kind;
  description: string;
  background?: string;
  /** Roles, those held on the article's date first; at most a handful. */
  roles: RoleLine[];
  born?: PartialDate;
  died?: PartialDate;
  founded?: PartialDate;
  dissolved?: PartialDate;
  /** What changed between the article's date and now: "died 3 January 2020". Ready to show, in the order of time. */
  since: string[];
  /** Former names by which the article may call it. */
  formerly?: string[];
  wikipedia?: string;
  wikidata?: string;
  asOf?: PartialDate;
  /** `source: 'ambiguous'`: keys of the cards it may be, most likely first; they are among the same reply's cards. */
  candidates?: string[];
  /** `source: 'article'`: where the article introduces the name. */
  introducedAt?: ArticleSpan;
}
