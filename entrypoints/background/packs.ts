import { ownNamesPack } from '../../core/notes/own-names.ts';
import { openPack, type Pack } from '../../core/names/pack.ts';
import { browser } from '../../platform/browser.ts';
import { listNotes } from '../../platform/notes.ts';

let bundled: Promise<Pack> | undefined;
let own: Promise<Pack | undefined> | undefined;

/** The dataset that came with the extension, read once per life of the background. */
export function bundledPack(): Promise<Pack> {
  bundled ??= loadBundled().catch((error: unknown) => {
    bundled = undefined; // so that the next page tries again
    throw error;
  });
  return bundled;
}

async function loadBundled(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/dramatis.pack'));
  return openPack(await response.arrayBuffer());
}

/** The reader's own names; undefined when there are none. */
function ownNames(): Promise<Pack | undefined> {
  own ??= listNotes().then(ownNamesPack);
  own.catch(forgetOwnNames);
  return own;
}

/** To be called when the notes on own names change. */
export function forgetOwnNames(): void {
  own = undefined;
}

/** The packs to scan, the reader's own first: own names win. */
export async function packsInUse(): Promise<Pack[]> {
  const [ownPack, bundledOne] = await Promise.all([ownNames(), bundledPack()]);
  return ownPack ? [ownPack, bundledOne] : [bundledOne];
}
