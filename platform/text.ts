import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

type TextKey = keyof typeof messages;

/** The words of the interface, in the reader's language where there is a locale file for it. */
export const words = {
  t: (key: TextKey, substitutions?: string | string[]): string => browser.i18n.getMessage(key, substitutions),
  lang: browser.i18n.getUILanguage(),
};
