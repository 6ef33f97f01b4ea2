import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInFrame } from './content/start-in-frame.ts';

/** The script that runs in every frame, adverts and counters among them: small. Those that can be read get `page.ts`. */
// The arrow keeps WXT from running these imports when it reads what kind of entry this is.
export default defineUnlistedScript(() => void startInFrame());
