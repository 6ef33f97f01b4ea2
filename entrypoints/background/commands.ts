import { browser } from '../../platform/browser.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';
import { walkNames } from './walk.ts';

/** Keyboard commands that work on any page (see `commands` in the manifest). */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-highlights') void toggleHighlights();
    if (command === 'next-name') void walkNames(1);
    if (command === 'previous-name') void walkNames(-1);
  });
}

async function toggleHighlights(): Promise<void> {
  const { highlights } = await loadSettings();
  await changeSettings({ highlights: !highlights });
}
