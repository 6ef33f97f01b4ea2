import type { RoleLine } from './card.ts';
import type { PartialDate, Role } from './entity.ts';
import { compareDates } from './partial-date.ts';

/** A hover card has room for a handful. */
const MOST_ROLES = 5;
const ORDER: RoleLine['when'][] = ['then', 'before', 'after', 'unknown'];

function whenOf(role: Role, day: PartialDate): RoleLine['when'] {
  if (!role.from && !role.to) return 'unknown';
  if (role.from && compareDates(role.from, day) > 0) return 'after';
  if (role.to && compareDates(role.to, day) < 0) return 'before';
  return 'then';
}

/** Latest start first; roles without a start last. */
function laterFirst(a: Role, b: Role): number {
  if (a.from && b.from) return compareDates(b.from, a.from);
  return a.from ? -1 : b.from ? 1 : 0;
}

/**
 * The roles of an entity as seen on `day`: those held then, those held before (latest first), those to come.
 * Where a date is only known to the year, a role of that year counts as held.
 */
export function roleLines(roles: readonly Role[], day: PartialDate): RoleLine[] {
  const lines = [...roles].sort(laterFirst).map((role): RoleLine => {
    const line: RoleLine = { title: role.title, when: whenOf(role, day) };
    if (role.from) line.from = role.from;
    if (role.to) line.to = role.to;
    return line;
  });
  lines.sort((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when));
  return lines.slice(0, MOST_ROLES);
}
