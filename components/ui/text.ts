import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`. */
export type TextKey = keyof typeof messages;

/** Looks a text up; `$1`, `$2` … in it are replaced. The same shape as `browser.i18n.getMessage`. */
export type Translate = (key: TextKey, substitutions?: string | string[]) => string;

/** The words of the interface and the language in which dates and numbers are written. */
export interface Words {
  t: Translate;
  /** BCP 47 tag of the reader's locale. */
  lang: string;
}

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that shows text needs a WordsProvider around it');
  return words;
}
