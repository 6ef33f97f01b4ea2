import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { WordsProvider } from '../../components/ui/text.ts';
import { words } from '../../platform/text.ts';
import { startOptions } from './start-options.ts';

const root = document.getElementById('root')!;
document.documentElement.lang = words.lang;

void startOptions((view, actions) =>
  render(
    <WordsProvider value={words}>
      <Options view={view} actions={actions} />
    </WordsProvider>,
    root,
  ),
);
