import type { PartialDate } from '../entities/entity.ts';

/** After so many days, "at the time" is worth saying. */
const RECENT_DAYS = 60;
const DAY = 86_400_000;

/** Whether an article is of these days; so is one that does not say when it was published. `now`: milliseconds since 1970 UTC. */
export function isRecent(published: PartialDate | undefined, now: number): boolean {
  const day = Date.parse(published ?? '');
  return Number.isNaN(day) || now - day < RECENT_DAYS * DAY;
}
