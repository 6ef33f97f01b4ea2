import { UNIT, foldOf, kindOf, restOf, unitInfo } from '../text/fold.ts';
import { join } from './hash.ts';
import { WALL, separatorText } from './separator.ts';
import { MAX_WORDS, WordReader } from './words.ts';

/** An alias as the index stores it. */
export interface AliasForm {
  /** Folded, its capitals kept, initials without full stops: "Hasan Nasrallah", "al-Nusra Front", "US". */
  spelling: string;
  /** Hashes of its first word, its first two words, …; the last is that of the whole. */
  hashes: number[];
  /** Which of its words may begin with a small letter in a text. */
  small: boolean[];
}

/**
 * The form of an alias; undefined if no text could ever match it: it has no words, more than `MAX_WORDS`, or words too far apart
 * ("Alas ... poor Yorick").
 */
export function aliasForm(text: string): AliasForm | undefined {
  const reader = new WordReader(text);
  let spelling = '';
  const hashes: number[] = [];
  const small: boolean[] = [];
  while (reader.next()) {
    const word = reader.count - 1;
    if (word === 0) hashes.push(reader.hash(word));
    else {
      const separator = reader.separatorBefore(word);
      if (separator === WALL || word === MAX_WORDS) return undefined;
      hashes.push(join(hashes[word - 1]!, separator, reader.hash(word)));
      spelling += separatorText(separator);
    }
    const spelled = spell(text, reader.start(word), reader.end(word));
    small.push(kindOf(unitInfo(spelled.charCodeAt(0))) !== UNIT.capital);
    spelling += spelled;
  }
  if (spelling === '') return undefined;
  return { spelling, hashes, small };
}

function spell(text: string, from: number, to: number): string {
  let spelling = '';
  for (let at = from; at < to; at++) {
    const info = unitInfo(text.charCodeAt(at));
    const kind = kindOf(info);
    if (kind < UNIT.low) continue;
    const letter = String.fromCharCode(foldOf(info));
    spelling += (kind === UNIT.capital ? letter.toUpperCase() : letter) + restOf(info);
  }
  return spelling;
}
