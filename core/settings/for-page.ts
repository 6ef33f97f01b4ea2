import { siteChoice, siteOf } from './site-rules.ts';
import type { Settings } from './settings.ts';

/** What a page may know of the settings: the choice in force for its site. */
export interface PageSettings {
  /** Highlights on at all, and this site not switched off. */
  active: boolean;
  /** The reader's own choice for this site. */
  site: 'on' | 'off' | 'unset';
  level: Settings['level'];
  mentions: Settings['mentions'];
  style: Settings['style'];
  kinds: Settings['kinds'];
  hoverDelay: number;
}

/** The settings in force on a page of a site (`hostOf` its address). */
export function settingsForPage(settings: Settings, host: string): PageSettings {
  const { highlights, level, mentions, style, kinds, hoverDelay } = settings;
  const site = siteChoice(settings.sites, host);
  return { active: highlights && site !== 'off', site, level, mentions, style, kinds, hoverDelay };
}

/** The site of an address (see `siteOf`); empty for addresses that have none (`about:blank`, a broken address). */
export function hostOf(url: string | undefined): string {
  return siteOf(url ?? '') ?? '';
}
