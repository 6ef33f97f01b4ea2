import { ByteWriter, NumberWriter } from './byte-writer.ts';
import { TEXTS_A_STEP } from './coded-texts.ts';
import { codeOf, END_OF_TEXT, LONG_CODE, MOST_PHRASES } from './phrases.ts';

/** What may be a phrase: a word of ASCII with the space before it, so that codes stand side by side where words do. */
const WORD = / ?[A-Za-z0-9]+/g;

/**
 * The words that save most bytes as codes, the most used first, which have the shortest codes. A dictionary is known from the first text to the
 * last, while what zips the file knows no more than the last 32 kB: it finds less to do, but leaves less than it would.
 */
export function choosePhrases(texts: Iterable<string>): string[] {
  const uses = new Map<string, number>();
  for (const text of texts) for (const word of text.match(WORD) ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  const saved = (word: string) => uses.get(word)! * (word.length - LONG_CODE) - (word.length + 1);
  const before = (a: string, b: string) => (a < b ? -1 : 1);
  return [...uses.keys()]
    .filter((word) => saved(word) > 0)
    .sort((a, b) => saved(b) - saved(a) || before(a, b))
    .slice(0, MOST_PHRASES)
    .sort((a, b) => uses.get(b)! - uses.get(a)! || before(a, b));
}

/** The section of a pack that `Phrases` reads. */
export function writePhrases(phrases: readonly string[]): Uint8Array {
  return encoder.encode(phrases.map((phrase) => phrase + String.fromCharCode(END_OF_TEXT)).join(''));
}

/** Writes what `CodedTexts` reads. Texts hold no zeros. */
export function codeTexts(texts: readonly string[], phrases: readonly string[]) {
  const codes = new Map(phrases.map((phrase, number) => [phrase, Uint8Array.from(codeOf(number))]));
  const coded = new ByteWriter();
  const offsets = new NumberWriter();
  texts.forEach((text, number) => {
    if (number % TEXTS_A_STEP === 0) offsets.push(coded.length);
    let written = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const code = codes.get(word);
      if (!code) continue;
      coded.append(encoder.encode(text.slice(written, index)));
      coded.append(code);
      written = index + word.length;
    }
    coded.append(encoder.encode(text.slice(written)));
    coded.byte(END_OF_TEXT);
  });
  return { coded: coded.done(), offsets: offsets.done() };
}
const encoder = new TextEncoder();
