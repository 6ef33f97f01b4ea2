import { decideArticle, type ArticleDecision, type PageSignals } from '../../../core/page/article-decision.ts';
import { isEnglish } from '../../../core/page/language.ts';
import { allParts, articleParts, type ArticleParts } from './article-parts.ts';
import { readDeclared, type Declared } from './declared.ts';
import { isDesigned } from './element-class.ts';
import type { ReadBlock } from './read-block.ts';
import { signalsOf } from './signals.ts';
import { afterFrame, giveWay, inSlices } from './slices.ts';
import { readBlocks, type Seen } from './walk.ts';

/** A whole page as it was read. */
export interface PageReading {
  declared: Declared;
  signals: PageSignals;
  decision: ArticleDecision;
  parts: ArticleParts;
  /** In English; or to be read as if it were, since the reader wants this site. */
  english: boolean;
  /** No text at all is visible, as on a page that waits for its fonts. */
  blank: boolean;
  seen: Seen;
}

/**
 * Reads a page and decides what of it is the article. `wanted`: the reader wants this site read in any case. Undefined when `signal` ended it or there is nothing to read.
 */
export async function readPage(signal: AbortSignal, wanted: boolean): Promise<PageReading | undefined> {
  if (!document.body || isDesigned()) return undefined;
  await afterFrame();
  if (signal.aborted) return undefined;
  const seen: Seen = { shadowRoots: new Set(), hidden: [] };
  const all = await inSlices<ReadBlock>(readBlocks(document.body, seen), signal);
  if (!all) return undefined;
  const declared = readDeclared();
  await giveWay();
  const article = (await inSlices<ArticleParts>(articleParts(all, declared), signal))?.[0];
  if (!article) return undefined;
  await giveWay();
  const signals = signalsOf(all, article, declared, location);
  const decision = decideArticle(signals);
  const parts = wanted && !decision.article ? allParts(all) : article;
  await giveWay();
  const english = wanted || isEnglish(sampleOf(parts.blocks), declared.lang);
  await giveWay();
  return signal.aborted ? undefined : { declared, signals, decision, parts, english, blank: all.length === 0, seen };
}

/** Enough of the body to know its language by. */
function sampleOf(blocks: readonly ReadBlock[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > 4000) break;
    if (block.role === 'body' || block.role === 'list') sample += ` ${block.text}`;
  }
  return sample;
}
