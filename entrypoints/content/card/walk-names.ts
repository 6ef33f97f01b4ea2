import type { ArticleView } from '../article-view.ts';
import type { PageMention } from '../paint/page-block.ts';
import { isMention, rangeOfTarget } from './target.ts';

/** Opens the card of the next name (or the one before) for the keyboard; the first is the first in the window. */
export function walkNames(step: 1 | -1, view: ArticleView | undefined): null {
  const next = nextName(view?.mentions ?? [], step, view?.card.target);
  if (view && next) goTo(next, view);
  return null;
}

/** Opens the card of the first mention of a name that the reader chose from the list of those on the page. */
export function showName(key: string, view: ArticleView | undefined): null {
  const first = view?.mentions.find((mention) => mention.card === key);
  if (view && first) goTo(first, view);
  return null;
}

function goTo(name: PageMention, view: ArticleView): void {
  const box = rangeOfTarget(name)?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    name.at.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  view.card.open(name, { focus: true });
}

function nextName(
  names: readonly PageMention[],
  step: 1 | -1,
  now: ReturnType<() => ArticleView['card']['target']>,
): PageMention | undefined {
  const at = now && isMention(now) ? names.indexOf(now) : -1;
  if (at >= 0) return names[(at + step + names.length) % names.length];
  return names.find((name) => (rangeOfTarget(name)?.getBoundingClientRect().top ?? -1) >= 0) ?? names[0];
}
