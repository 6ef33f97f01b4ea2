import { beginsCode, codeBytes, END_OF_TEXT, phraseOf, type Phrases } from './phrases.ts';

/** Where every so manieth text begins is written down; the way to the others is walked. */
export const TEXTS_A_STEP = 32;

/** Texts in which frequent words are codes (`phrases.ts`), and any of which can be read by itself. `code-texts.ts` writes them. */
export class CodedTexts {
  private readonly coded: Uint8Array;
  private readonly offsets: Uint32Array;
  private readonly phrases: Phrases;
  /** Room for the text that is being read. */
  private room = new Uint8Array(256);

  /** `offsets`: where the first text of each step begins in `coded`. */
  constructor(coded: Uint8Array, offsets: Uint32Array, phrases: Phrases) {
    this.coded = coded;
    this.offsets = offsets;
    this.phrases = phrases;
  }

  /** The text of this number, counted from 0. */
  text(number: number): string {
    let begin = this.offsets[Math.floor(number / TEXTS_A_STEP)]!;
    for (let skip = number % TEXTS_A_STEP; skip > 0; skip--) begin = this.coded.indexOf(END_OF_TEXT, begin) + 1;
    return this.decode(begin, this.coded.indexOf(END_OF_TEXT, begin));
  }

  private decode(from: number, to: number): string {
    const { coded, phrases } = this;
    let length = 0;
    while (from < to) {
      const lead = coded[from]!;
      if (beginsCode(lead)) {
        const phrase = phraseOf(lead, coded[from + 1]!);
        length = this.add(phrases.bytes, phrases.begin(phrase), phrases.end(phrase), length);
        from += codeBytes(lead);
      } else {
        const next = from + characterBytes(lead);
        length = this.add(coded, from, next, length);
        from = next;
      }
    }
    return decoder.decode(this.room.subarray(0, length));
  }

  /** Puts bytes into the room at `length`; returns the new length. */
  private add(bytes: Uint8Array, from: number, to: number, length: number): number {
    if (length + to - from > this.room.length) {
      const larger = new Uint8Array(2 * (length + to - from));
      larger.set(this.room);
      this.room = larger;
    }
    while (from < to) this.room[length++] = bytes[from++]!;
    return length;
  }
}
const decoder = new TextDecoder();

/** Bytes of the UTF-8 character that begins with `lead`. */
function characterBytes(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
