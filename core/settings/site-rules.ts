import type { Settings } from './settings.ts';

export type SiteChoice = 'on' | 'off' | 'unset';

/** The name under which a choice for a page is kept: its host without `www.`; nothing for pages that are no web pages. */
export function siteOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  if (parsed.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(parsed.protocol) || !parsed.hostname) return undefined;
  return parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.+\.)/, '');
}

/** Understands what a reader types or pastes as a site: "BBC.com", "https://www.bbc.com/news", "localhost:8000". */
export function parseSite(input: string): string | undefined {
  const text = input.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  return siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
}

/** The reader's choice for a site. A choice for `example.org` holds for `news.example.org` too, unless that has its own. */
export function siteChoice(sites: Settings['sites'], site: string): SiteChoice {
  for (let name = site; ; name = name.slice(name.indexOf('.') + 1)) {
    const choice = Object.hasOwn(sites, name) ? sites[name] : undefined;
    if (choice) return choice;
    if (!name.includes('.') || isAddress(site)) return 'unset';
  }
}

/**
 * The choice to store when a reader flips the switch of a site. On means "as by default", for articles only, unless that
 * would leave the site off because of a choice for the domain above it.
 */
export function choiceToSwitch(sites: Settings['sites'], site: string, on: boolean): SiteChoice {
  if (!on) return 'off';
  return siteChoice(withSite(sites, site, 'unset'), site) === 'off' ? 'on' : 'unset';
}

/** The list of sites after one choice; `unset` removes the site's own entry. */
export function withSite(sites: Settings['sites'], site: string, choice: SiteChoice): Settings['sites'] {
  const { [site]: _, ...others } = sites;
  return choice === 'unset' ? others : { ...others, [site]: choice };
}

/** The parts of an IP address are no domains above it. */
function isAddress(site: string): boolean {
  return site.startsWith('[') || /^\d+(\.\d+){3}$/.test(site);
}
