import type { Card } from '../../entities/card.ts';
import { entityCard } from '../../entities/entity-card.ts';
import type { PartialDate } from '../../entities/entity.ts';
import type { ArticleCards } from './article-cards.ts';
import type { Mention } from '../mention.ts';
import { recordOf, type Names } from '../bearers/names.ts';

/** The cards that the mentions point at, and those that ambiguous ones offer. */
export function collectCards(
  mentions: readonly Mention[],
  articleCards: ArticleCards,
  names: Names,
  day: PartialDate | undefined,
  today: PartialDate,
): Card[] {
  const collected = new Map<string, Card>();
  const nameOf = (key: string) => {
    const option = names.find(key);
    return option && recordOf(option).name;
  };
  const collect = (key: string) => {
    if (collected.has(key)) return;
    const own = articleCards.find(key);
    const option = own ? undefined : names.find(key);
    const card =
      own ??
      (option && entityCard(recordOf(option), { article: day, today }, key, option.own ? 'reader' : 'dataset', nameOf));
    if (!card) return;
    collected.set(key, card);
    card.candidates?.forEach(collect);
  };
  for (const { card } of mentions) collect(card);
  return [...collected.values()];
}
