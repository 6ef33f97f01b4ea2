import type { Settings } from './settings.ts';

/** The choices that a backup carries besides notes: they took time to make. */
export type KeptChoices = Pick<Settings, 'sites' | 'hidden'>;

/** Brings the choices of a backup to those that are here; a choice that the reader has made here stays. */
export function mergeChoices(here: KeptChoices, incoming: KeptChoices): KeptChoices {
  return {
    sites: { ...incoming.sites, ...here.sites },
    hidden: [...new Set([...here.hidden, ...incoming.hidden])],
  };
}

/** How many choices a backup would add. */
export function newChoices(here: KeptChoices, incoming: KeptChoices): { sites: number; hidden: number } {
  const after = mergeChoices(here, incoming);
  return {
    sites: Object.keys(after.sites).length - Object.keys(here.sites).length,
    hidden: after.hidden.length - new Set(here.hidden).size,
  };
}
