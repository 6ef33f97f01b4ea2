import type { DatasetEntry } from './dataset.ts';

/** "Jackson, Mississippi" */
const WITH_REGION = /^([^,()]+), ([^,()]+)$/;

/**
 * The entries, towns that are named with their region ("Jackson, Mississippi") by the bare name too, since news says the region once. Others
 * bear it as well, so that the article must tell which is meant; where one of them bears it without reservation ("London"), it is theirs.
 */
export function withBareNames(entries: readonly DatasetEntry[]): DatasetEntry[] {
  const places = new Set<string>();
  const taken = new Set<string>();
  for (const { entity, aliases } of entries)
    for (const { text, needsContext, surname, team } of aliases) {
      if (entity.kind === 'place') places.add(text);
      if (!needsContext && !surname && !team) taken.add(text);
    }
  return entries.map((entry) => {
    const { entity, aliases } = entry;
    const [, bare, region] = (entity.kind === 'place' && WITH_REGION.exec(entity.name)) || [];
    if (!bare || !places.has(region!) || taken.has(bare) || aliases.some(({ text }) => text === bare)) return entry;
    return { ...entry, aliases: [...aliases, { text: bare, needsContext: true }] };
  });
}
