import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

type TextKey = keyof typeof messages;

/** WXT gives each key an overload of its own, and a variable key fits none of them. */
const i18n = browser.i18n as { getMessage(key: string, substitutions?: string | string[]): string };

/** The words of the interface, in the reader's language where there is a locale file for it. */
export const words = {
  t: (key: TextKey, substitutions?: string | string[]): string => i18n.getMessage(key, substitutions),
  lang: browser.i18n.getUILanguage(),
};
