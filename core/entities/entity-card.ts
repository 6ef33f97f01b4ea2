import type { Card, CardSource } from './card.ts';
import type { Entity, PartialDate } from './entity.ts';
import { roleLines, type NameOf } from './role-lines.ts';
import { sinceThen } from './since.ts';

export interface CardMoment {
  /** Day of the article; unknown: the card speaks of today. */
  article?: PartialDate | undefined;
  today: PartialDate;
}

/** The card of an entity as seen from an article's date. `key` and `source` tell a reader's own name from the dataset's. */
export function entityCard(
  entity: Entity,
  moment: CardMoment,
  key = entity.id,
  source: CardSource = 'dataset',
  nameOf?: NameOf,
): Card {
  const day = moment.article ?? moment.today;
  const card: Card = {
    key,
    source,
    name: entity.name,
    kind: entity.kind,
    description: entity.description,
    roles: roleLines(entity.roles ?? [], day, nameOf),
    since: sinceThen(entity, day, moment.today),
  };
  if (entity.formerly) card.formerly = entity.formerly;
  for (const field of [
    'background',
    'born',
    'died',
    'founded',
    'dissolved',
    'wikipedia',
    'wikidata',
    'asOf',
  ] as const) {
    if (entity[field] !== undefined) card[field] = entity[field];
  }
  return card;
}
