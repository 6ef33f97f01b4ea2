import { eachEntity } from '../rule.ts';
import { isBefore } from './dates.ts';

/** The same office twice at the same time is a slip. */
export const roles = eachEntity('roles', function* ({ record }) {
  const list = record.roles ?? [];
  for (const [index, role] of list.entries()) {
    if (/^\p{Lu}\p{Ll}/u.test(role.title) && !/^(US|UN|EU|UK)/.test(role.title) && role.title.includes(' of '))
      yield ['warning', `role "${role.title}" should begin in lower case`];
    for (const other of list.slice(index + 1)) {
      if (other.title !== role.title || other.at !== role.at) continue;
      const [a, b] = (role.from ?? '') < (other.from ?? '') ? [role, other] : [other, role];
      if (!a.from || !b.from || !a.to || isBefore(b.from, a.to))
        yield ['error', `role "${role.title}" is listed twice for overlapping times`];
    }
  }
});
