import { render } from 'preact';
import { WordsProvider } from '../../components/ui/text.ts';
import { english } from './english.ts';
import { PAGE_SCENES } from './page-scenes.tsx';

/** One scene of one of our own pages, as a whole page: `page.html?scene=popup/article`. */
const name = new URLSearchParams(location.search).get('scene');
const scene = PAGE_SCENES.find((one) => one.name === name);

const STYLES: Readonly<Record<string, () => Promise<unknown>>> = {
  popup: () => import('../../components/popup/popup.css'),
  options: () => import('../../components/options/options.css'),
  welcome: () => import('../../components/welcome/welcome.css'),
};

if (scene) {
  await STYLES[scene.name.split('/')[0]!]!();
  render(<WordsProvider value={english}>{scene.draw()}</WordsProvider>, document.getElementById('root')!);
}
