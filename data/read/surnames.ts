import type { EntityRecord } from '../schema/entity-file.ts';

/** Words that belong to the family name that follows them. */
const PARTICLES = new Set(
  'al el bin ibn ben abu bint van von der den de du di da dos das del della la le ter ten zu st mac o'.split(' '),
);
/** Words after a name that are not part of it. */
const SUFFIX = /^(jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x+[iv]*|xvi|xxiii)\.?$/i;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P} ]+$/u;

/**
 * The family names by which an article may go on to call a person: as given by `surname`, else the last word of each name
 * of two words or more, with the particles before it ("van der Leyen" and "Leyen" are both given).
 */
export function surnamesOf(record: EntityRecord): string[] {
  if (record.kind !== 'person') return [];
  if (record.surname !== undefined) return [record.surname].flat();
  const names = [record.name, ...(record.aliases ?? []).filter((a) => !a.notAlone && !a.lang).map((a) => a.text)];
  return [...new Set(names.flatMap(surnameOf))];
}

function surnameOf(name: string): string[] {
  // "Prince of Wales", "Lion of Panjshir": a title, not a name with a family name.
  if (!LATIN.test(name) || / (of|the|in) /.test(name)) return [];
  const words = name.replace(/,/g, '').split(/ +/);
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
  if (words.length < 2) return [];
  const last = words.at(-1)!;
  // "Salman bin Abdulaziz al-Saud" has its own entry; a regnal name ("Francis", "Elizabeth II") has no family name.
  if (last.replace(/[^\p{L}]/gu, '').length < 2 || !/^\p{Lu}|^(al|el)-\p{Lu}/u.test(last)) return [];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  const whole = words.slice(from).join(' ');
  const bare = last.replace(/^(al|el)-/i, '');
  return [...new Set([whole, last, bare])].filter((part) => part.length > 1);
}
