import { ByteWriter } from './byte-writer.ts';
import { ANY_CASE_MARK } from './collect-aliases.ts';
import { END_OF_WORD, roomOfWord, wordAt } from './word-place.ts';

/**
 * The dictionary of the words that aliases are made of (what stands between spaces), the most used first: small numbers are short.
 * `word-place.ts` says how they are read.
 */
export function buildWords(spellings: readonly string[]) {
  const uses = new Map<string, number>();
  for (const spelling of spellings) {
    const text = spelling.endsWith(ANY_CASE_MARK) ? spelling.slice(0, -1) : spelling;
    for (const word of text.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const words = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const encoder = new TextEncoder();
  const bytes = new ByteWriter();
  const numbers = new Map<string, number>();
  for (const word of words) {
    numbers.set(word, wordAt(bytes.length));
    const letters = encoder.encode(word);
    bytes.append(letters);
    for (let gap = roomOfWord(letters.length) - letters.length; gap > 0; gap--) bytes.byte(END_OF_WORD);
  }
  return { numbers, bytes: bytes.done() };
}
