import { GENERIC } from '../../core/detect/rules/generic.ts';
import type { Alias } from '../../core/entities/alias.ts';
import type { DatasetEntry } from './dataset.ts';

/** What a body is called at home: "Interior Ministry" for "Egyptian Interior Ministry", where nothing but common words is left; else `undefined`. */
export function homeNameOf(name: string, isCountry: (text: string) => boolean): string | undefined {
  const words = name.split(' ');
  for (let length = Math.min(3, words.length - 2); length > 0; length--) {
    const rest = words.slice(length);
    if (isCountry(words.slice(0, length).join(' ')) && rest.every(isGeneric)) return rest.join(' ');
  }
  const of = / of (?:the )?([^()]+)$/.exec(name) ?? / \(([^()]+)\)$/.exec(name);
  const rest = of ? name.slice(0, of.index).split(' ') : [];
  return of && isCountry(of[1]!) && rest.length > 1 && rest.every(isGeneric) ? rest.join(' ') : undefined;
}

function isGeneric(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return GENERIC.has(lower) || GENERIC.has(lower.replace(/s$/, ''));
}

/** Both ways of spelling it, here and overseas. */
const spelledBothWays = (text: string) => [
  text,
  text.replace('Defence', 'Defense'),
  text.replace('Defense', 'Defence'),
];

/** The entries, bodies of a country with what they are called where the country need not be said. */
export function withHomeNames(entries: readonly DatasetEntry[]): DatasetEntry[] {
  const countries = new Set<string>();
  for (const { entity, aliases } of entries)
    if (entity.kind === 'place' && entity.adjectives)
      for (const text of [...entity.adjectives, ...aliases.map((alias) => alias.text)]) countries.add(text);
  return entries.map((entry) => {
    if (entry.entity.kind !== 'organization' && entry.entity.kind !== 'group') return entry;
    const texts = new Set(entry.aliases.map(({ text }) => text));
    const homely = [...texts].flatMap((text) => homeNameOf(text, (name) => countries.has(name)) ?? []);
    const more = [...new Set(homely.flatMap(spelledBothWays))].filter((text) => !texts.has(text));
    return { ...entry, aliases: [...entry.aliases, ...more.map((text): Alias => ({ text, needsContext: true }))] };
  });
}
