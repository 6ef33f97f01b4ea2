import { ByteWriter, NumberWriter } from './byte-writer.ts';
import { ANY_CASE_MARK } from './collect-aliases.ts';
import { END_OF_WORD, WORDS_A_STEP } from './word-place.ts';

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
  const offsets = new NumberWriter();
  words.forEach((word, number) => {
    if (number % WORDS_A_STEP === 0) offsets.push(bytes.length);
    bytes.append(encoder.encode(word));
    bytes.byte(END_OF_WORD);
  });
  return {
    numbers: new Map(words.map((word, number) => [word, number])),
    offsets: offsets.done(),
    bytes: bytes.done(),
  };
}
