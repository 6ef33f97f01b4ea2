import '../../components/popup/popup.css';
import { render, type VNode } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { FailedStart } from '../../components/ui/failed-start.tsx';
import { WordsProvider } from '../../components/ui/text.ts';
import { words } from '../../platform/text.ts';
import { startPopup } from './start-popup.ts';

const root = document.getElementById('root')!;
document.documentElement.lang = words.t('language');

const draw = (page: VNode) => render(<WordsProvider value={words}>{page}</WordsProvider>, root);

startPopup((view, actions) => draw(<Popup view={view} actions={actions} />)).catch((error: Error) =>
  draw(<FailedStart reason={error.message} />),
);
