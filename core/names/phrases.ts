/**
 * A table of phrases that stand for words which a pack's texts use again and again: each is written as two bytes, so that texts
 * take about half the room and any one of them can still be read in place. (A static dictionary coder; the idea is that of
 * Manber's "A text compression scheme that allows fast searching directly in the compressed file", 1997.)
 *
 * Texts are UTF-8. Bytes 80 to 9F never begin a character there, so where a character should begin they begin a phrase:
 * five bits of this byte and eight of the next are its number. (More phrases would save little, and nothing once the file is zipped.)
 */
const FIRST_LEAD = 0x80;
const LAST_LEAD = 0x9f;
export const MOST_PHRASES = (LAST_LEAD - FIRST_LEAD + 1) << 8;

const CODE_BYTES = 2;
/** What a phrase costs in the table besides its bytes: its place there. */
const ENTRY_BYTES = 4;
const LONGEST_RUN = 3;

/** Words with the space or sign behind them, and runs of signs and digits. */
const TOKEN = /[\p{L}\p{M}]+[ ,.-]?|[^\p{L}\p{M}]+/gu;

/** Chooses the phrases that save most in these texts, the most useful first; the same for the same texts. */
export function choosePhrases(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const tokens = text.match(TOKEN) ?? [];
    for (let first = 0; first < tokens.length; first++) {
      let run = '';
      for (let length = 0; length < LONGEST_RUN && first + length < tokens.length; length++) {
        run += tokens[first + length];
        counts.set(run, (counts.get(run) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([phrase, count]) => ({ phrase, saved: count * (byteLength(phrase) - CODE_BYTES) - byteLength(phrase) - ENTRY_BYTES }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, MOST_PHRASES)
    .map(({ phrase }) => phrase); // prettier-ignore
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
const encoder = new TextEncoder();

/** Writes texts with the phrases of a table. */
export class PhraseCoder {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(phrases: readonly string[]) {
    this.#numbers = new Map(phrases.map((phrase, number) => [phrase, number]));
  }

  /** The bytes of a text: at each word the longest run of words that is a phrase. */
  encode(text: string): Uint8Array {
    const tokens = text.match(TOKEN) ?? [];
    const bytes: number[] = [];
    for (let first = 0; first < tokens.length;) {
      let length = Math.min(LONGEST_RUN, tokens.length - first);
      let number: number | undefined;
      for (; length > 0; length--) {
        number = this.#numbers.get(tokens.slice(first, first + length).join(''));
        if (number !== undefined) break;
      }
      if (number === undefined) bytes.push(...encoder.encode(tokens[first]));
      else bytes.push(FIRST_LEAD + (number >>> 8), number & 255);
      first += Math.max(length, 1);
    }
    return Uint8Array.from(bytes);
  }
}

/** Reads what `PhraseCoder` wrote. `phrases`: bytes of all phrases; `offsets`: where each begins, and where the last ends. */
export function decodePhrases(coded: Uint8Array, phrases: Uint8Array, offsets: Uint32Array): string {
  let length = 0;
  const room = new Uint8Array(roomFor(coded, offsets));
  for (let i = 0; i < coded.length;) {
    const byte = coded[i]!;
    if (byte >= FIRST_LEAD && byte <= LAST_LEAD) {
      const number = ((byte - FIRST_LEAD) << 8) | coded[i + 1]!;
      const phrase = phrases.subarray(offsets[number], offsets[number + 1]);
      room.set(phrase, length);
      length += phrase.length;
      i += CODE_BYTES;
    } else {
      const next = i + characterBytes(byte);
      while (i < next && i < coded.length) room[length++] = coded[i++]!;
    }
  }
  return decoder.decode(room.subarray(0, length));
}
const decoder = new TextDecoder();

function roomFor(coded: Uint8Array, offsets: Uint32Array): number {
  let bytes = 0;
  for (let i = 0; i < coded.length;) {
    const byte = coded[i]!;
    if (byte >= FIRST_LEAD && byte <= LAST_LEAD) {
      const number = ((byte - FIRST_LEAD) << 8) | coded[i + 1]!;
      bytes += offsets[number + 1]! - offsets[number]!;
      i += CODE_BYTES;
    } else {
      bytes += characterBytes(byte);
      i += characterBytes(byte);
    }
  }
  return bytes;
}

/** Bytes of the UTF-8 character that begins with `lead`. */
function characterBytes(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
