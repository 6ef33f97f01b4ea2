import { browser } from './browser.ts';

/**
 * The extension was updated, switched off or removed while this page was open (Chromium leaves the old script running, cut off from
 * everything): time to go.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
