import { foldToAscii } from '../../core/text/fold-to-ascii.ts';
import { readEnglishWords, readPeopleNames } from './sources.ts';

/** Names of places that are listed as words or family names too, but mean the place nearly always in news. */
const EXCEPTIONS = new Set(
  'Paris London Berlin Sydney Dublin Vienna Geneva Cairo Milan Florence Havana Toledo Cordoba Kabul Medina Damascus Jakarta Panama Cologne Lima Seville Tripoli Lagos Casablanca Nairobi Hamburg Frankfurt Boston Denver Houston Dallas Chicago Philadelphia Manchester Liverpool Birmingham Glasgow Edinburgh Belfast Cardiff Bristol Leeds Sheffield Melbourne Brisbane Perth Adelaide Toronto Montreal Vancouver Bologna Turin Odessa Kiev Minsk Warsaw Prague Budapest Venice Naples Verona Madras Bombay Calcutta Canton Peking Java Delhi Liège Pécs Cleveland Newark'.split(
    ' ',
  ),
);

/** From this size on a city is better known than the people who share its name. */
const LARGE = 400_000;

/** Says of a place's name, and its inhabitants where known, whether it needs other evidence in the article. */
export function ambiguityTest(): (name: string, population?: number) => boolean {
  const words = readEnglishWords();
  const people = readPeopleNames();
  return (name, population = 0) => {
    if (EXCEPTIONS.has(name)) return false;
    const isPerson = (part: string) => population < LARGE && (people.has(part) || people.has(foldToAscii(part)));
    // "Savé" is written "Save" too, and the list has "tour" but not "tours".
    const plain = foldToAscii(name).toLowerCase();
    if (words.has(plain) || words.has(plain.replace(/s$/, ''))) return true;
    const parts = name.split(/[\s-]+/);
    if (parts.length === 1 && name.length < 4) return true;
    return parts.every((part) => words.has(part.toLowerCase()) || isPerson(part));
  };
}
