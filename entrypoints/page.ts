import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInPage } from './content/start.ts';

/**
 * The script that runs in every page (`content_scripts` in `wxt.config.ts`), and in frames that can be read (`frame.ts`). Not WXT's `defineContentScript`: that announces
 * itself to the page with an event that carries the extension's id, and no page shall be able to tell that we are there.
 */
// The arrow keeps WXT from running these imports when it reads what kind of entry this is.
export default defineUnlistedScript(() => void startInPage());
