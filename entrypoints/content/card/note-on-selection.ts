import type { ArticleView } from '../article-view.ts';
import { newNameCard, rangeOfTarget } from './target.ts';

/** Opens the note editor for a text that the reader selected: on that name's card if it is a name already. */
export function noteOnSelection(text: string, view: ArticleView | undefined): null {
  const name = text.replace(/\s+/g, ' ').trim();
  const selection = getSelection();
  if (!view || !name || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const known = view.mentions.find((mention) => {
    if (mention.at.text.slice(mention.start, mention.end) !== name) return false;
    const place = rangeOfTarget(mention);
    return place !== undefined && range.intersectsNode(place.startContainer);
  });
  view.card.open(known ?? { range, card: newNameCard(name) }, { editing: true });
  return null;
}
