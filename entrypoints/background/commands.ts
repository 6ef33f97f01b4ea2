import { activeTab } from '../../platform/active-tab.ts';
import { browser } from '../../platform/browser.ts';
import { askPage } from '../../platform/send.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';

/** Keyboard commands that work on any page (see `commands` in the manifest). */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-highlights') void toggleHighlights();
    if (command === 'next-name') void walkNames(1);
    if (command === 'previous-name') void walkNames(-1);
  });
}

async function walkNames(step: 1 | -1): Promise<void> {
  const { id } = await activeTab();
  if (id !== undefined) await askPage(id, 'page/walk', { step });
}

async function toggleHighlights(): Promise<void> {
  const { highlights } = await loadSettings();
  await changeSettings({ highlights: !highlights });
}
