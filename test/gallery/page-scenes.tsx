import type { VNode } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { loggingActions } from './actions.ts';
import { OPTIONS_SCENES } from './options-scenes.ts';
import { POPUP_SCENES } from './popup-scenes.ts';

interface PageScene {
  name: string;
  /** Width in pixels in which the gallery shows it. */
  width: number;
  draw: () => VNode;
}

/** Our own pages in every state. */
export const PAGE_SCENES: readonly PageScene[] = [
  ...Object.entries(POPUP_SCENES).map(([name, view]) => ({
    name: `popup/${name}`,
    width: 340,
    draw: () => <Popup view={view} actions={loggingActions()} />,
  })),
  ...Object.entries(OPTIONS_SCENES).map(([name, view]) => ({
    name: `options/${name}`,
    width: 900,
    draw: () => <Options view={view} actions={loggingActions()} />,
  })),
];
