import { HONORIFICS } from '../rules/honorifics.ts';
import { ROLE_NOUNS } from '../rules/role-nouns.ts';
import { compareDates } from '../../entities/partial-date.ts';
import type { Entity, PartialDate } from '../../entities/entity.ts';
import type { Slot } from '../slots/slots.ts';

/** Abbreviated titles in full, as roles and descriptions in the dataset write them. */
const IN_FULL: Readonly<Record<string, string>> = {
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  adm: 'admiral',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  pres: 'president',
  amb: 'ambassador',
  sgt: 'sergeant',
  brig: 'brigadier',
  cmdr: 'commander',
  capt: 'captain',
  congressman: 'representative',
  congresswoman: 'representative',
  premier: 'prime',
  sheik: 'sheikh',
  dr: 'doctor',
  prof: 'professor',
};

/** Titles that anybody may bear; they tell a person, not which. */
const ANYBODY = new Set('mr mrs ms miss mx dr messrs doctor sir dame herr frau madame monsieur señor'.split(' '));

/** The title directly before a slot: "Mr", "President", "foreign minister". Lower case, nearest word first; empty if none. */
export function titleBefore(slot: Slot): string[] {
  const { words } = slot.reading;
  const title: string[] = [];
  for (let i = slot.first - 1; i >= 0 && title.length < 3; i--) {
    const gap = words[i + 1]!.gap;
    if (gap !== 'space' && gap !== 'stop') break;
    const lower = words[i]!.lower;
    if (title.length === 0 && !HONORIFICS.has(lower) && !ROLE_NOUNS.has(lower)) break;
    if (title.length > 0 && !HONORIFICS.has(lower) && !ROLE_NOUNS.has(lower) && !/^\p{Lu}/u.test(words[i]!.text)) break;
    title.push(IN_FULL[lower] ?? lower);
  }
  return title;
}

/** Does the person hold the title in the text, on the article's date if the dataset has dates? */
export function titleFits(title: readonly string[], entity: Entity, day: PartialDate): boolean {
  const word = title[0];
  if (!word || ANYBODY.has(word)) return false;
  for (const role of entity.roles ?? []) {
    const after = role.from !== undefined && compareDates(role.from, day) > 0;
    if (!after && role.title.split(/[\s-]/).includes(word)) return true;
  }
  return entity.description
    .toLowerCase()
    .split(/[\s,-]+/)
    .includes(word);
}
