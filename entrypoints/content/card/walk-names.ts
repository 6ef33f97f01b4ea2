import type { ArticleView } from '../article-view.ts';
import type { PageMention } from '../paint/page-block.ts';
import { isMention, rangeOfTarget } from './target.ts';

/** Opens the card of the next name (or the one before) for the keyboard; the first is the first in the window. */
export function walkNames(step: 1 | -1, view: ArticleView | undefined): null {
  const names = view?.mentions ?? [];
  const next = nextName(names, step, view?.card.target);
  if (!view || !next) return null;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = rangeOfTarget(next)?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) {
    next.at.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'instant' });
  }
  view.card.open(next, { focus: true });
  return null;
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
