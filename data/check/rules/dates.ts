import { eachEntity } from '../rule.ts';

/** Compares partial dates by the parts that both have: 2018 and 2018-04 are equal. */
export function isBefore(a: string, b: string): boolean {
  if (a.startsWith('-') || b.startsWith('-')) return Number(a.slice(0, 5)) < Number(b.slice(0, 5));
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Beginnings come before ends, and nobody holds an office after death or before birth. */
export const dates = eachEntity('dates', function* ({ record, asOf }) {
  const { born, died, founded, dissolved, roles = [] } = record;
  if (born && died && isBefore(died, born)) yield ['error', `died ${died} before being born ${born}`];
  if (founded && dissolved && isBefore(dissolved, founded)) yield ['error', `ended ${dissolved} before ${founded}`];
  if (record.kind === 'person' && (founded || dissolved)) yield ['error', 'a person is born, not founded'];
  if (record.kind !== 'person' && (born || died)) yield ['error', 'only persons are born and die'];
  if (died && isBefore(asOf, died)) yield ['error', `died ${died}, after asOf ${asOf}`];
  for (const { title, from, to } of roles) {
    if (from && to && isBefore(to, from)) yield ['error', `role "${title}" ends ${to} before it begins ${from}`];
    if (born && from && isBefore(from, born)) yield ['error', `role "${title}" begins before birth`];
    if (died && from && isBefore(died, from)) yield ['error', `role "${title}" begins after death`];
    if (died && to && isBefore(died, to)) yield ['error', `role "${title}" ends ${to}, after death ${died}`];
    if (from && isBefore(asOf, from)) yield ['error', `role "${title}" begins ${from}, after asOf ${asOf}`];
  }
});
