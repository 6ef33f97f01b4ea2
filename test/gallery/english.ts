import messages from '../../public/_locales/en/messages.json';
import type { Translate, Words } from '../../components/ui/text.ts';

/** The English texts without a browser: what `browser.i18n.getMessage` does with `$1`. */
const t: Translate = (key, substitutions = []) => {
  const values = [substitutions].flat();
  return messages[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
};

export const english: Words = { t, lang: 'en-GB' };
