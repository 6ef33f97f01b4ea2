import type { VNode } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { FailedStart } from '../../components/ui/failed-start.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loggingActions } from './actions.ts';
import { OPTIONS_SCENES } from './options-scenes.ts';
import { POPUP_SCENES } from './popup-scenes.ts';
import { pompeo, suleimani } from './sample-cards.ts';

interface PageScene {
  name: string;
  /** Width in pixels in which the gallery shows it. */
  width: number;
  draw: () => VNode;
}

const sentence = 'Qassem Suleimani met Mike Pompeo in Jordan, said Fars.';
const demo = {
  text: sentence,
  cards: [suleimani, pompeo],
  mentions: [suleimani, pompeo].map(({ key, name }) => {
    const start = sentence.indexOf(name);
    return { block: 0, start, end: start + name.length, card: key, confidence: 1, reason: 'full-name' };
  }),
};

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
  { name: 'popup/failed start', width: 340, draw: () => <FailedStart reason="no answer" /> },
  { name: 'welcome/demo', width: 900, draw: () => <Welcome demo={demo} onOpenOptions={() => undefined} /> },
  { name: 'welcome/failed', width: 900, draw: () => <Welcome error="no answer" onOpenOptions={() => undefined} /> },
];
