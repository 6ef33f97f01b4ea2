import { ByteWriter } from './byte-writer.ts';
import { ANY_CASE_MARK } from './collect-aliases.ts';

/** The dictionary of the words that aliases are made of (what stands between spaces), the most used first: small numbers are short. */
export function buildWords(spellings: readonly string[]) {
  const uses = new Map<string, number>();
  for (const spelling of spellings) {
    const text = spelling.endsWith(ANY_CASE_MARK) ? spelling.slice(0, -1) : spelling;
    for (const word of text.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const words = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const encoder = new TextEncoder();
  const bytes = new ByteWriter();
  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, number) => {
    bytes.append(encoder.encode(word));
    offsets[number + 1] = bytes.length;
  });
  return { numbers: new Map(words.map((word, number) => [word, number])), offsets, bytes: bytes.done() };
}
