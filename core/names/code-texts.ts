import { END_OF_CODES, END_OF_TEXT, FIRST_CODE, TEXTS_A_STEP } from './coded-texts.ts';
import { NumberWriter } from './byte-writer.ts';

const MOST_CODES = END_OF_CODES - FIRST_CODE;
/** A pair that is seldomer than this saves less than its entry in the table costs. */
const LEAST_USES = 8;
/** Added to the bytes of characters beyond ASCII, so that they are no codes. */
const NO_CODE = 0x100;

/**
 * Writes what `CodedTexts` reads, by byte pair encoding (Philip Gage, "A New Algorithm for Data Compression", 1994): the two bytes
 * that most often stand side by side become one, then again, and so on. Texts hold no zeros.
 */
export function codeTexts(texts: readonly string[]) {
  const all = new TextEncoder().encode(texts.map((text) => text + END_OF_TEXT).join(''));
  const symbols = Uint16Array.from(all, (byte) => (byte < FIRST_CODE ? byte : byte + NO_CODE));
  const phrases: string[] = [];
  const phraseOf = (symbol: number) =>
    symbol < FIRST_CODE ? String.fromCharCode(symbol) : phrases[symbol - FIRST_CODE]!;
  let length = symbols.length;
  while (phrases.length < MOST_CODES) {
    const pair = mostFrequentPair(symbols.subarray(0, length));
    if (!pair) break;
    length = replacePair(symbols.subarray(0, length), pair, FIRST_CODE + phrases.length);
    phrases.push(phraseOf(pair[0]) + phraseOf(pair[1]));
  }
  const coded = Uint8Array.from(symbols.subarray(0, length));
  return { coded, offsets: offsetsOf(coded), phrases: new TextEncoder().encode(phrases.join(END_OF_TEXT)) };
}

function offsetsOf(coded: Uint8Array): Uint32Array {
  const offsets = new NumberWriter();
  for (let at = 0, text = 0; at < coded.length; text++) {
    if (text % TEXTS_A_STEP === 0) offsets.push(at);
    at = coded.indexOf(0, at) + 1;
  }
  return offsets.done();
}

type Pair = readonly [first: number, second: number];

/** Of equally frequent pairs the first in the order of symbols. */
function mostFrequentPair(symbols: Uint16Array): Pair | undefined {
  const counts = new Uint32Array(END_OF_CODES * END_OF_CODES);
  let before = 0;
  for (const symbol of symbols) {
    const inPair = symbol < END_OF_CODES ? symbol : 0;
    counts[before * END_OF_CODES + inPair]!++;
    before = inPair;
  }
  let best = 0;
  let uses = LEAST_USES - 1;
  for (let first = 1; first < END_OF_CODES; first++) {
    for (let second = 1; second < END_OF_CODES; second++) {
      const pair = first * END_OF_CODES + second;
      if (counts[pair]! > uses) uses = counts[(best = pair)]!;
    }
  }
  return best === 0 ? undefined : [Math.floor(best / END_OF_CODES), best % END_OF_CODES];
}

/** Writes `code` for each occurrence of a pair, in place; returns the new length. */
function replacePair(symbols: Uint16Array, [first, second]: Pair, code: number): number {
  let length = 0;
  for (let i = 0; i < symbols.length; i++) {
    const found = symbols[i] === first && symbols[i + 1] === second;
    symbols[length++] = found ? code : symbols[i]!;
    if (found) i++;
  }
  return length;
}
