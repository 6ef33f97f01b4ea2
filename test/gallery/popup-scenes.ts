import type { PageReport, PopupView } from '../../components/popup/view.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import * as cards from './sample-cards.ts';

const cast = [cards.suleimani, cards.pmu, cards.pompeo, cards.brief, cards.jordanCountry, cards.introduced, cards.own];
const report: PageReport = {
  state: 'article',
  mentions: 41,
  entities: cast.length,
  cast: cast.map(({ key, name, kind }, at) => ({ key, name, kind, count: 14 - 2 * at })),
};
const many = Array.from({ length: 40 }, (_, at) => ({ ...report.cast[at % cast.length]!, key: String(at) }));
const article: PopupView = {
  site: 'theguardian.com',
  report,
  silent: false,
  settings: DEFAULTS,
  shortcut: 'Alt+Shift+H',
};
const without = (state: PageReport['state']): PopupView => ({
  ...article,
  report: { state, mentions: 0, entities: 0, cast: [] },
});

/** The popup before every page that a reader may have in front of it. */
export const POPUP_SCENES: Readonly<Record<string, PopupView>> = {
  article,
  'one name': { ...article, report: { ...report, mentions: 1, entities: 1, cast: report.cast.slice(0, 1) } },
  'many names': { ...article, report: { ...report, entities: 40, mentions: 312, cast: many } },
  'no names': { ...article, report: { ...report, mentions: 0, entities: 0, cast: [] } },
  'not an article': without('not-article'),
  'not English': without('language'),
  'site off': { ...without('off'), settings: { ...DEFAULTS, sites: { 'theguardian.com': 'off' } } },
  'all off': { ...without('off'), settings: { ...DEFAULTS, highlights: false } },
  reading: { ...article, report: undefined },
  silent: { ...article, report: undefined, silent: true },
  'closed page': { silent: false, settings: DEFAULTS },
  failed: { ...article, error: 'Not changed: no answer' },
  'long site': {
    ...article,
    site: 'a-very-long-name-of-a-site-that-nobody-would-type.regional-newspapers.example.co.uk',
    report: { ...report, cast: [{ ...report.cast[0]!, name: cards.endless.name }, ...report.cast] },
  },
};
