import { browser } from '../../platform/browser.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';

/** Keyboard commands that work on any page (see `commands` in the manifest). */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-highlights') void toggleHighlights();
  });
}

async function toggleHighlights(): Promise<void> {
  const { highlights } = await loadSettings();
  await changeSettings({ highlights: !highlights });
}
