import type { PopupActions, PopupView } from '../../components/popup/view.ts';
import { choiceToSwitch, siteOf } from '../../core/settings/site-rules.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { activeTab } from '../../platform/active-tab.ts';
import type { Result } from '../../platform/messages.ts';
import { frameWith, joined, reportsOf, type FrameReport } from '../../platform/page-reports.ts';
import { openOptions, shortcuts } from '../../platform/own-pages.ts';
import { ask, askPage } from '../../platform/send.ts';
import { words } from '../../platform/text.ts';

/** While the popup is open, the page is asked this often what it shows (milliseconds): it may still be reading. */
const ASK_EVERY = 500;
/** So many unanswered questions mean that our script is not in the page. */
const PATIENCE = 3;

/** Holds the popup's state: settings from the background, the report from the page in front. */
export async function startPopup(draw: (view: PopupView, actions: PopupActions) => void): Promise<void> {
  const [tab, settings, keys] = await Promise.all([activeTab(), ask('settings/get', {}), shortcuts()]);
  const site = tab.url === undefined ? undefined : siteOf(tab.url);
  if (!settings.ok) throw new Error(settings.error);
  let view: PopupView = {
    site,
    silent: false,
    settings: settings.value,
    shortcut: keys.find(({ name }) => name === 'toggle-highlights')?.keys || undefined,
  };

  const show = (change: Partial<PopupView>) => {
    view = { ...view, ...change };
    draw(view, actions);
  };
  const settle = (result: Result<Settings>) =>
    show(result.ok ? { settings: result.value, error: undefined } : { error: words.t('failed_change', result.error) });

  const actions: PopupActions = {
    switchSite: (on) => {
      if (site !== undefined)
        void ask('settings/site', { host: site, choice: choiceToSwitch(view.settings.sites, site, on) }).then(settle);
    },
    readAnyway: () => {
      if (site !== undefined) void ask('settings/site', { host: site, choice: 'on' }).then(settle);
    },
    switchHighlights: (highlights) => void ask('settings/set', { highlights }).then(settle),
    chooseKinds: (kinds) => void ask('settings/set', { kinds }).then(settle),
    showName: (key) => {
      if (tab.id === undefined) return;
      const frameId = frameWith(key, frames);
      void askPage(tab.id, 'page/show-name', { key }, { frameId }).then(() => window.close());
    },
    openOptions: () => void openOptions().then(() => window.close()),
  };

  let frames: FrameReport[] = [];
  let unanswered = 0;
  const askForReport = async () => {
    if (tab.id === undefined || site === undefined) return;
    frames = await reportsOf(tab.id);
    const report = joined(frames);
    unanswered = report ? 0 : unanswered + 1;
    show({ report, silent: unanswered >= PATIENCE });
  };
  show({});
  await askForReport();
  setInterval(() => void askForReport(), ASK_EVERY);
}
