import { eachEntity } from '../rule.ts';

/** Both ends of a relation exist, and they differ. */
export const relations = eachEntity('relation', function* ({ id, record }, { byId }) {
  for (const { type, to } of record.relations ?? []) {
    if (to === id) yield ['error', `relation ${type} points at itself`];
    else if (!byId.has(to)) yield ['error', `relation ${type}: no entity has the id "${to}"`];
  }
  for (const { title, at } of record.roles ?? []) {
    if (at !== undefined && !byId.has(at)) yield ['error', `role "${title}": no entity has the id "${at}"`];
  }
});
