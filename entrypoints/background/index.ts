import { defineBackground } from 'wxt/utils/define-background';
import { onRequests } from '../../platform/requests.ts';
import { onSettingsChanged } from '../../platform/settings.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenus } from './menus.ts';
import { handlers } from './handlers.ts';
import { enterOpenTabs } from './open-tabs.ts';
import { tellPagesOfSettings } from './pages.ts';
import { welcomeNewReaders } from './welcome.ts';

export default defineBackground(() => {
  // Listeners first and synchronously: the event that woke us is delivered only to listeners that stand by then.
  onRequests(handlers);
  listenToCommands();
  listenToMenus();
  welcomeNewReaders();
  enterOpenTabs();
  onSettingsChanged((settings) => void tellPagesOfSettings(settings));
});
