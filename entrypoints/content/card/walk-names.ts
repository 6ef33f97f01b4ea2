import type { PageRequests, WalkResult } from '../../../platform/messages.ts';
import type { ArticleView } from '../article-view.ts';
import { isTopFrame } from '../frame.ts';
import type { PageMention } from '../paint/page-block.ts';
import { isMention, rangeOfTarget } from './target.ts';

type Walk = PageRequests['page/walk']['carries'];

/** Opens the card of the next name (or the one before) for the keyboard; the first is the first in the window. */
export function walkNames({ step, from }: Walk, view: ArticleView | undefined): WalkResult {
  const names = view?.mentions ?? [];
  const open = view?.card.target;
  const at = open && isMention(open) ? names.indexOf(open) : -1;
  if (!view || names.length === 0 || (at < 0 && from === 'card')) return 'nowhere';
  let next = at + step;
  if (from === 'edge') next = step > 0 ? 0 : -1;
  else if (at < 0) next = Math.max(0, names.findIndex(isBelowTop));
  else if (from === 'card' && !names[next]) {
    view.card.close();
    return 'end';
  }
  goTo(names.at(next % names.length)!, view);
  return 'moved';
}

/** Opens the card of the first mention of a name that the reader chose from the list of those on the page. */
export function showName(key: string, view: ArticleView | undefined): null {
  const first = view?.mentions.find((mention) => mention.card === key);
  if (view && first) goTo(first, view);
  return null;
}

function goTo(name: PageMention, view: ArticleView): void {
  const box = rangeOfTarget(name)?.getBoundingClientRect();
  // In a frame, what is inside its window may be outside the page's.
  if (!isTopFrame || (box && (box.top < 0 || box.bottom > innerHeight))) {
    name.at.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  view.card.open(name, { focus: true });
}

function isBelowTop(name: PageMention): boolean {
  return (rangeOfTarget(name)?.getBoundingClientRect().top ?? -1) >= 0;
}
