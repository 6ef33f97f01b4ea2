import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { WordsProvider } from '../../components/ui/text.ts';
import { words } from '../../platform/text.ts';
import { startPopup } from './start-popup.ts';

const root = document.getElementById('root')!;
document.documentElement.lang = words.lang;

void startPopup((view, actions) =>
  render(
    <WordsProvider value={words}>
      <Popup view={view} actions={actions} />
    </WordsProvider>,
    root,
  ),
);
