import type { BlockRole } from '../../../core/detect/article.ts';
import { isNotice } from '../../../core/page/notice.ts';
import type { Declared } from './declared.ts';
import { flatParent } from './flat-tree.ts';
import { isProse, type ReadBlock } from './read-block.ts';
import type { Zone } from './zone.ts';

/** The part of a page that is its article. */
export interface ArticleParts {
  /** Holds nearly all running text of the page. */
  root: Element | undefined;
  /** The blocks that are read, in document order, with their roles in the article. */
  blocks: ReadBlock[];
  /** Elements that were taken for something beside the article by their name, and are not. */
  mistaken: ReadonlySet<Element>;
}

/** Share of the page's prose that the article's root holds; the rest may be a teaser, a biography, a notice. */
const ROOT_SHARE = 0.85;
/** A zone that holds more than this share of the prose was called "sidebar" or "widget" for another reason. */
const ZONE_SHARE = 0.5;
const STANDFIRST = /dek|standfirst|summary|subtitle|subhead|sub-head|description|intro|lede|lead|strap|excerpt|deck/i;

/**
 * Chooses the article's blocks among all blocks of a page. A generator, to be run in slices: it pauses (yields undefined) now and then,
 * and yields the result at last.
 */
export function* articleParts(
  all: readonly ReadBlock[],
  declared: Declared,
): Generator<ArticleParts | undefined, void> {
  const mistaken = mistakenZones(all);
  const outside = (block: ReadBlock): boolean => isBeside(block, mistaken);
  yield undefined;
  const root = yield* rootOf(all.filter((block) => isProse(block) && !outside(block)));
  yield undefined;
  if (!root) {
    yield { root, blocks: [], mistaken };
    return;
  }
  const inRoot = new Set(all.filter((block) => holds(root, block.element)));
  yield undefined;
  const teasers = teasersIn(inRoot);
  const body = all.filter((block) => inRoot.has(block) && !outside(block) && !isNotice(block) && !isIn(teasers, block));
  yield undefined;
  const headline = headlineOf(all, declared, outside);
  const from = headline ? all.indexOf(headline) : -1;
  const to = all.findIndex((block) => inRoot.has(block) && block !== headline);
  const between =
    from < 0 ? [] : all.slice(from + 1, Math.max(to, 0)).filter((block) => !outside(block) && !inRoot.has(block));
  const chosen = new Map<ReadBlock, BlockRole>();
  if (headline) chosen.set(headline, 'headline');
  for (const block of between) {
    if (block.role === 'caption') chosen.set(block, 'caption');
    else if (isStandfirst(block, declared)) chosen.set(block, 'standfirst');
  }
  for (const block of body) {
    if (!chosen.has(block)) chosen.set(block, block.role === 'headline' ? 'heading' : block.role);
  }
  const blocks = all.filter((block) => chosen.has(block)).map((block) => ({ ...block, role: chosen.get(block)! }));
  yield { root, blocks, mistaken };
}

/** On a page that is no article, but that the reader wants read: all that was read. */
export function allParts(all: readonly ReadBlock[]): ArticleParts {
  return {
    root: document.body,
    blocks: [...all],
    mistaken: new Set(
      all
        .flatMap(({ zones }) => zones)
        .filter(isUnsure)
        .map(({ element }) => element),
    ),
  };
}

/** Whether a block that was read again later is part of the article, as far as it and its surroundings tell. */
export function belongs(block: ReadBlock, { mistaken }: ArticleParts): boolean {
  return !isBeside(block, mistaken) && !isNotice(block);
}

function isBeside(block: ReadBlock, mistaken: ReadonlySet<Element>): boolean {
  return block.zones.some((zone) => zone.sure || !mistaken.has(zone.element));
}

function isUnsure(zone: Zone): boolean {
  return !zone.sure;
}

function mistakenZones(all: readonly ReadBlock[]): Set<Element> {
  const lengths = new Map<Zone, number>();
  let total = 0;
  for (const block of all) {
    if (!isProse(block)) continue;
    total += block.text.length;
    for (const zone of block.zones.filter(isUnsure)) lengths.set(zone, (lengths.get(zone) ?? 0) + block.text.length);
  }
  return new Set([...lengths].filter(([, length]) => length > ZONE_SHARE * total).map(([zone]) => zone.element));
}

/** The innermost element around nearly all prose. Weighs by length, so that teasers count little. */
function* rootOf(prose: readonly ReadBlock[]): Generator<undefined, Element | undefined> {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const [i, block] of prose.entries()) {
    if (i % 100 === 99) yield undefined;
    total += block.text.length;
    for (let element: Element | null = block.element; element; element = flatParent(element)) {
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
    }
  }
  // Elements with more than half of everything lie on one line from the document down: the lightest is the innermost,
  // and of equals the one that was met first.
  let root: Element | undefined;
  let least = Infinity;
  for (const [element, weight] of weights) {
    if (weight >= ROOT_SHARE * total && weight < least) [root, least] = [element, weight];
  }
  const isParagraph = root && prose.some((block) => block.element === root);
  return isParagraph ? (flatParent(root!) ?? root) : root;
}

/** Whether an element is inside another as they are laid out. */
export function holds(root: Element, element: Element): boolean {
  if (root.contains(element)) return true;
  if (!(root.getRootNode() instanceof ShadowRoot || element.getRootNode() instanceof ShadowRoot)) return false;
  for (let up: Element | null = element; up; up = flatParent(up)) if (up === root) return true;
  return false;
}

/** List entries with a heading that is a link: other articles with a sentence or two about them. */
function teasersIn(blocks: Iterable<ReadBlock>): Set<Element> {
  const teasers = new Set<Element>();
  for (const { element, text, linkLength } of blocks) {
    if (text.length < 20 || linkLength < 0.9 * text.length) continue;
    const entry = element.closest('li');
    if (entry && entry !== element) teasers.add(entry);
  }
  return teasers;
}

function isIn(elements: ReadonlySet<Element>, block: ReadBlock): boolean {
  const entry = elements.size > 0 ? block.element.closest('li') : null;
  return entry !== null && elements.has(entry);
}

function headlineOf(
  all: readonly ReadBlock[],
  declared: Declared,
  outside: (block: ReadBlock) => boolean,
): ReadBlock | undefined {
  const headlines = all.filter((block) => block.role === 'headline' && !outside(block));
  const best = bestMatch(headlines, declared.title, 0.5);
  if (best) return best;
  const own = headlines.filter((block) => block.linkLength === 0);
  if (own.length === 1) return own[0];
  return bestMatch(
    all.filter((block) => block.role === 'heading' && !outside(block)),
    declared.title,
    0.8,
  );
}

/** The block that shares most words with the title, if at least `least` of its words. */
function bestMatch(blocks: readonly ReadBlock[], title: string | undefined, least: number): ReadBlock | undefined {
  if (!title) return undefined;
  const words = wordsOf(title);
  let best: ReadBlock | undefined;
  let most = least;
  for (const block of blocks) {
    const own = [...wordsOf(block.text)];
    const share = own.filter((word) => words.has(word)).length / Math.max(own.length, 3);
    if (share >= most && (share > most || !best)) [best, most] = [block, share];
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isStandfirst(block: ReadBlock, declared: Declared): boolean {
  const { text, linkLength } = block;
  if (text.length < 30 || linkLength > 0.3 * text.length) return false;
  if (declared.description?.startsWith(text.slice(0, 60))) return true;
  const names = `${block.element.id} ${block.element.getAttribute('class') ?? ''} ${block.element.parentElement?.getAttribute('class') ?? ''}`;
  return STANDFIRST.test(names) || /[.!?…]["”’]?$/.test(text);
}
