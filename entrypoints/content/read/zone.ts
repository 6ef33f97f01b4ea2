import { boilerplateWord } from '../../../core/page/boilerplate.ts';

/** A part of the page that is probably not the article: all blocks within it refer to it. */
export interface Zone {
  element: Element;
  /** The tag, role or word that says so. */
  reason: string;
  /** Said by its tag or role, which is sure; a class name may also have been meant otherwise. */
  sure: boolean;
}

const TAGS = new Set(['nav', 'footer', 'menu']);
const ROLES = new Set(
  `navigation complementary contentinfo search menu menubar toolbar tablist alert alertdialog banner
  listbox tree status tooltip`.split(/\s+/),
);

/** The element begins a zone of its own; undefined: it is of the same sort as what is around it. */
export function zoneOf(element: Element): Zone | undefined {
  const tag = element.localName;
  if (TAGS.has(tag)) return { element, reason: tag, sure: true };
  if (tag === 'aside') return { element, reason: tag, sure: false };
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return { element, reason: role, sure: true };
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article' || tag === 'p' || tag === 'a')
    return undefined;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const word = names.length > 1 ? boilerplateWord(names) : undefined;
  return word ? { element, reason: word, sure: false } : undefined;
}
