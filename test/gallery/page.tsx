import { render } from 'preact';
import { WordsProvider } from '../../components/ui/text.ts';
import { english } from './english.ts';
import { PAGE_SCENES } from './page-scenes.tsx';

/** One scene of one of our own pages, as a whole page: `page.html?scene=popup/article`. */
const name = new URLSearchParams(location.search).get('scene');
const scene = PAGE_SCENES.find((one) => one.name === name);

if (scene) {
  await (scene.name.startsWith('popup/')
    ? import('../../components/popup/popup.css')
    : import('../../components/options/options.css'));
  render(<WordsProvider value={english}>{scene.draw()}</WordsProvider>, document.getElementById('root')!);
}
