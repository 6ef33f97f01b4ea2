import '../../components/options/options.css';
import { render, type VNode } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { FailedStart } from '../../components/ui/failed-start.tsx';
import { WordsProvider } from '../../components/ui/text.ts';
import { words } from '../../platform/text.ts';
import { startOptions } from './start-options.ts';

const root = document.getElementById('root')!;
document.documentElement.lang = words.t('language');

const draw = (page: VNode) => render(<WordsProvider value={words}>{page}</WordsProvider>, root);

startOptions((view, actions) => draw(<Options view={view} actions={actions} />)).catch((error: Error) =>
  draw(<FailedStart reason={error.message} />),
);
