import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { WordsProvider } from '../../components/ui/text.ts';
import { openOptions } from '../../platform/own-pages.ts';
import { ask } from '../../platform/send.ts';
import { words } from '../../platform/text.ts';

/** In English whatever the locale, as the dataset is. Dated, so that the cards tell what has become of these people. */
const TEXT =
  'Mike Pompeo, the US secretary of state, made an unannounced visit to Baghdad after Qassem Suleimani had met the leaders of Iraq’s Popular Mobilisation Units (PMUs). Suleimani told them to prepare for a proxy war.';
const DATE = '2019-05-16';

const root = document.getElementById('root')!;
document.documentElement.lang = words.t('language');

const found = await ask('page/detect', {
  article: { blocks: [{ id: 0, role: 'body', text: TEXT }], date: DATE, lang: 'en' },
});

render(
  <WordsProvider value={words}>
    <Welcome
      demo={found.ok ? { text: TEXT, mentions: found.value.mentions, cards: found.value.cards } : undefined}
      error={found.ok ? undefined : found.error}
      onOpenOptions={() => void openOptions()}
    />
  </WordsProvider>,
  root,
);
