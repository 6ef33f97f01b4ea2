import type { RoleLine } from './card.ts';
import type { PartialDate, Role } from './entity.ts';
import { compareDates } from './partial-date.ts';

/** A hover card has room for a handful. */
const MOST_ROLES = 5;
const ORDER: RoleLine['when'][] = ['then', 'before', 'after', 'unknown'];

/** Name of the entity with this id, if it is known. */
export type NameOf = (id: string) => string | undefined;

/** "commander of the Quds Force" and "senator for Idaho" need no "Quds Force" and no "US Senate" behind them. */
function saysWhere(title: string, at: string): boolean {
  return /\p{Lu}\p{L}/u.test(title) || title.includes(at);
}

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
 * `nameOf` tells what a role belongs to where its title does not. Where a date is only known to the year, a role of that year counts as held.
 */
export function roleLines(roles: readonly Role[], day: PartialDate, nameOf: NameOf = () => undefined): RoleLine[] {
  const lines = [...roles].sort(laterFirst).map((role): RoleLine => {
    const line: RoleLine = { title: role.title, when: whenOf(role, day) };
    const at = role.at && nameOf(role.at);
    if (at && !saysWhere(role.title, at)) line.at = at;
    if (role.from) line.from = role.from;
    if (role.to) line.to = role.to;
    return line;
  });
  lines.sort((a, b) => ORDER.indexOf(a.when) - ORDER.indexOf(b.when));
  return lines.slice(0, MOST_ROLES);
}
