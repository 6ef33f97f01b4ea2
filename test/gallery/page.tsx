import '../../components/popup/popup.css';
import { render } from 'preact';
import { WordsProvider } from '../../components/ui/text.ts';
import { english } from './english.ts';
import { drawPage } from './page-scenes.tsx';

/** One scene of one of our own pages, as a whole page: `page.html?scene=popup/article`. */
render(
  <WordsProvider value={english}>{drawPage(new URLSearchParams(location.search).get('scene') ?? '')}</WordsProvider>,
  document.getElementById('root')!,
);
