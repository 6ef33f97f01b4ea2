import { BlockText } from '../../../core/page/block-text.ts';
import type { BlockRole } from '../../../core/detect/article.ts';
import { classOf, isHeading } from './element-class.ts';
import { flowOf, type Flow } from './element-style.ts';
import { flatChildren, flatParent } from './flat-tree.ts';
import type { ReadBlock } from './read-block.ts';
import { zoneOf, type Zone } from './zone.ts';

/** What the walk has to tell besides blocks, for following the page as it changes. */
export interface Seen {
  shadowRoots: Set<ShadowRoot>;
  /** Elements that are not displayed now and may be later ("read more", tabs). */
  hidden: Element[];
}

export type FlowOf = (element: Element) => Flow;

/** One level of the walk: an element whose children are being read. */
interface Level {
  children: ArrayLike<Node>;
  next: number;
  /** The element that holds the block being read. */
  block: Element;
  /** This level began its block; leaving it ends the block. */
  ownsBlock: boolean;
  apart: boolean;
  role: BlockRole;
  link: boolean;
  textHidden: boolean;
  zones: readonly Zone[];
}

/**
 * Reads the visible text below `start` in layout order, block by block, open and closed shadow roots included. A generator: it
 * pauses (yields undefined) after every few nodes, so that the caller can give the page its turn. What is surely beside the article
 * (menus, footers) is passed over. Changes nothing.
 */
export function* readBlocks(
  start: Element,
  seen: Seen,
  around: Surroundings = TOP,
  flow: FlowOf = flowOf,
): Generator<ReadBlock | undefined, void> {
  let text = new BlockText<Text>();
  let linkLength = 0;
  const flush = (level: Level): ReadBlock | undefined => {
    const { pieces } = text;
    const whole = text.text.trimEnd();
    const links = linkLength;
    text = new BlockText();
    linkLength = 0;
    if (!/\p{L}/u.test(whole)) return undefined;
    return { element: level.block, role: level.role, text: whole, pieces, linkLength: links, zones: level.zones };
  };

  const levels: Level[] = [];
  const first = enter(start, { ...around, block: start }, flow, seen);
  if (first) levels.push({ ...first, block: start, ownsBlock: true });
  for (let steps = 1; levels.length > 0; steps += 1) {
    if (steps % 8 === 0) yield undefined;
    const level = levels.at(-1)!;
    const node = level.children[level.next];
    level.next += 1;
    if (!node) {
      levels.pop();
      if (level.apart) text.addGap();
      if (level.ownsBlock) yield flush(level);
    } else if (node instanceof Text) {
      if (level.textHidden) continue;
      const before = text.text.length;
      text.add(node, node.data);
      if (level.link) linkLength += text.text.length - before;
    } else if (node instanceof Element) {
      const kind = classOf(node);
      if (kind === 'break' || kind === 'skipped') text.addGap();
      if (kind !== 'read') continue;
      const inner = enter(node, level, flow, seen);
      if (!inner) continue;
      if (inner.apart) text.addGap();
      if (inner.ownsBlock) yield flush(level);
      levels.push(inner);
    }
  }
}

/** What an element's ancestors say about it. */
export type Surroundings = Pick<Level, 'role' | 'link' | 'zones' | 'textHidden'>;

const TOP: Surroundings = { role: 'body', link: false, zones: [], textHidden: false };

/** For reading one part of a page again as it was read with the whole. */
export function surroundingsOf(element: Element): Surroundings {
  const ancestors: Element[] = [];
  for (let up = flatParent(element); up; up = flatParent(up)) ancestors.unshift(up);
  return ancestors.reduce<Surroundings>((around, ancestor) => {
    const zone = zoneOf(ancestor);
    return {
      role: roleOf(ancestor, around.role),
      link: around.link || ancestor.localName === 'a',
      zones: zone ? [...around.zones, zone] : around.zones,
      textHidden: false,
    };
  }, TOP);
}

function enter(
  element: Element,
  around: Surroundings & Pick<Level, 'block'>,
  flow: FlowOf,
  seen: Seen,
): Level | undefined {
  const { display, textHidden } = flow(element);
  if (display === 'none') {
    seen.hidden.push(element);
    return undefined;
  }
  const children = flatChildren(element);
  const parent = children[0]?.parentNode;
  if (parent instanceof ShadowRoot) seen.shadowRoots.add(parent);
  const isBlock = display === 'block';
  const zone = isBlock ? zoneOf(element) : undefined;
  return {
    children: zone?.sure ? [] : isClosed(element) ? summaryOf(element) : children,
    next: 0,
    block: isBlock ? element : around.block,
    ownsBlock: isBlock,
    apart: display === 'apart',
    role: roleOf(element, around.role),
    link: around.link || element.localName === 'a',
    textHidden,
    zones: zone ? [...around.zones, zone] : around.zones,
  };
}

function isClosed(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function summaryOf(details: Element): Element[] {
  return [...details.children].filter((child) => child.localName === 'summary').slice(0, 1);
}

function roleOf(element: Element, around: BlockRole): BlockRole {
  const tag = element.localName;
  if (tag === 'h1') return 'headline';
  if (isHeading(element)) return 'heading';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'blockquote' || tag === 'q') return 'quote';
  if (around === 'caption') return around;
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
  if (tag === 'td' || tag === 'th') return 'table';
  return around;
}
