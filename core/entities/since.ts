import type { Entity, PartialDate } from './entity.ts';
import { compareDates, sayDate } from './partial-date.ts';

/** "on 3 January 2020", "in January 2020" */
function when(date: PartialDate): string {
  return `${date.length > 8 ? 'on' : 'in'} ${sayDate(date)}`;
}

/**
 * What happened to an entity after `day` (the article's) and up to `today`, in the order of time, ready to show:
 * "left office as US secretary of state on 20 January 2021", "died on 3 January 2020".
 */
export function sinceThen(entity: Entity, day: PartialDate, today: PartialDate): string[] {
  const between = (date: PartialDate | undefined): date is PartialDate =>
    date !== undefined && compareDates(date, day) > 0 && compareDates(date, today) <= 0;
  const events: { date: PartialDate; said: string }[] = [];
  for (const role of entity.roles ?? []) {
    if (between(role.from)) events.push({ date: role.from, said: `became ${role.title} ${when(role.from)}` });
    // A role that ends with the holder's death is told by the death.
    if (between(role.to) && !(entity.died && compareDates(role.to, entity.died) === 0))
      events.push({ date: role.to, said: `no longer ${role.title} since ${sayDate(role.to)}` });
  }
  if (between(entity.died)) events.push({ date: entity.died, said: `died ${when(entity.died)}` });
  if (between(entity.dissolved))
    events.push({
      date: entity.dissolved,
      said: `${entity.kind === 'event' || entity.kind === 'law' ? 'ended' : 'dissolved'} ${when(entity.dissolved)}`,
    });
  return events.sort((a, b) => compareDates(a.date, b.date)).map((event) => event.said);
}
