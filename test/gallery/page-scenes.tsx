import type { VNode } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { loggingActions } from './actions.ts';
import { POPUP_SCENES } from './popup-scenes.ts';

const pages: Readonly<Record<string, () => VNode>> = Object.fromEntries(
  Object.entries(POPUP_SCENES).map(([name, view]) => [
    `popup/${name}`,
    () => <Popup view={view} actions={loggingActions()} />,
  ]),
);

/** Width in which each family of pages is shown in the gallery. */
export const PAGE_SCENES: readonly { name: string; width: number }[] = Object.keys(pages).map((name) => ({
  name,
  width: 340,
}));

export function drawPage(name: string): VNode | null {
  return pages[name]?.() ?? null;
}
