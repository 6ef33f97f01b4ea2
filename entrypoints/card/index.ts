import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveSurface, loadedSurface } from '../content/card/surface.ts';
import { PageCard } from './page-card.ts';

/**
 * The card's code, run in a page when its reader first points at a name (see `page/code`): pages that are only read
 * do not pay for it, and no file of ours has to be reachable from the web.
 */
export default defineUnlistedScript(() => {
  if (!loadedSurface()) leaveSurface(new PageCard());
});
