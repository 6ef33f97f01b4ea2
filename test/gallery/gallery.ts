import cardStyle from '../../components/card/card.css?inline';
import { renderCard } from '../../components/card/render.tsx';
import { loggingActions } from './actions.ts';
import { CARD_SCENES } from './card-scenes.ts';
import { PAGE_SCENES } from './page-scenes.tsx';

/**
 * Every component in every state, for the eye and for the accessibility checks: `npx vite test/gallery`.
 * `?scene=NAME` shows one alone.
 */
const only = new URLSearchParams(location.search).get('scene');
const gallery = document.getElementById('gallery')!;

for (const [name, view] of Object.entries(CARD_SCENES)) {
  if (only && only !== name) continue;
  const container = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  const root = frame(name).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(container);
  renderCard(container, view, loggingActions());
}

for (const { name, width } of PAGE_SCENES) {
  if (only && only !== name) continue;
  const page = document.createElement('iframe');
  page.title = name;
  page.width = String(width);
  page.src = `page.html?scene=${encodeURIComponent(name)}`;
  page.onload = () => {
    const fit = () => (page.height = String(page.contentDocument!.documentElement.scrollHeight));
    new ResizeObserver(fit).observe(page.contentDocument!.body);
  };
  frame(name).append(page);
}

function frame(name: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  figure.append(caption, host);
  gallery.append(figure);
  return host;
}
