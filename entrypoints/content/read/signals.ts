import type { PageSignals } from '../../../core/page/article-decision.ts';
import type { ArticleParts } from './article-parts.ts';
import { holds } from './article-parts.ts';
import type { Declared } from './declared.ts';
import { isDesigned } from './element-class.ts';
import { isProse, type ReadBlock } from './read-block.ts';

const LIST_PATH =
  /^\/(?:index\.\w+)?$|^\/(?:search|tags?|topics?|category|author|login|account|cart|settings)(?:\/|$)/i;

const LEGAL = /^(?:\S+ ){0,2}(?:(?:privacy|cookies?) (?:policy|notice|statement)|terms (?:of|and) \w+)/i;

/** Measures what decides whether a page is an article. */
export function signalsOf(
  all: readonly ReadBlock[],
  parts: ArticleParts,
  declared: Declared,
  address: Location,
): PageSignals {
  const prose = all.filter(isProse);
  const body = parts.blocks.filter(isProse);
  const proseLength = lengthOf(body);
  const inRoot = parts.root ? all.filter((block) => holds(parts.root!, block.element)) : [];
  return {
    declaredArticle: declared.article,
    declaredOther: declared.other,
    paragraphs: body.length,
    proseLength,
    textLength: lengthOf(inRoot),
    linkLength: inRoot.reduce((sum, block) => sum + block.linkLength, 0),
    otherProse: lengthOf(prose) - proseLength,
    looksLikeList: LIST_PATH.test(address.pathname) || /[?&](?:q|query|search)=/.test(address.search),
    legalNotice: LEGAL.test(declared.title ?? ''),
    application: isApplication(),
  };
}

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** A page made to write in: an editor that takes much of the window. */
function isApplication(): boolean {
  if (isDesigned()) return true;
  const editors = document.querySelectorAll<HTMLElement>(
    '[contenteditable=""], [contenteditable="true"], [role="textbox"][aria-multiline]',
  );
  return [...editors]
    .slice(0, 20)
    .some((editor) => editor.offsetHeight > 0.4 * innerHeight && editor.offsetWidth > 0.3 * innerWidth);
}
