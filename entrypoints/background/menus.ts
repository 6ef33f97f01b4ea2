import { browser } from '../../platform/browser.ts';
import { askPage } from '../../platform/send.ts';

const ADD_NOTE = 'add-note';

/** The context menu: a note about whatever text is selected. */
export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    if (menuItemId === ADD_NOTE && selectionText && tab?.id !== undefined)
      void askPage(tab.id, 'page/add-note', { text: selectionText.trim() }, { frameId });
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ADD_NOTE,
    contexts: ['selection'],
    title: browser.i18n.getMessage('menu_add_note', '%s'), // browsers put the selected text for %s
  });
}
