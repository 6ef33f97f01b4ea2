/**
 * Texts in which frequent runs of letters are one byte, and any of which can be read by itself (`code-texts.ts` writes them).
 * They are UTF-8, where the bytes 80 to BF only go on with a character: where one should begin, they are codes for such runs.
 */
export const FIRST_CODE = 0x80;
export const END_OF_CODES = 0xc0;
export const END_OF_TEXT = '\0';
/** Where every sixteenth text begins is written down; the way to the others is walked. */
export const TEXTS_A_STEP = 16;

export class CodedTexts {
  private readonly coded: Uint8Array;
  private readonly offsets: Uint32Array;
  private readonly phrases: readonly Uint8Array[];
  private readonly longest: number;
  /** Room for the text that is being read. */
  private room = new Uint8Array(0);

  /** `offsets`: where every sixteenth text begins in `coded`; `phrases`: what the codes stand for, with zeros between them. */
  constructor(coded: Uint8Array, offsets: Uint32Array, phrases: Uint8Array) {
    this.coded = coded;
    this.offsets = offsets;
    this.phrases = decoder.decode(phrases).split(END_OF_TEXT).map((phrase) => encoder.encode(phrase)); // prettier-ignore
    this.longest = Math.max(4, ...this.phrases.map((phrase) => phrase.length));
  }

  /** The text of this number, counted from 0. */
  text(number: number): string {
    let begin = this.offsets[Math.floor(number / TEXTS_A_STEP)]!;
    for (let skip = number % TEXTS_A_STEP; skip > 0; skip--) begin = this.coded.indexOf(0, begin) + 1;
    return this.decode(begin, this.coded.indexOf(0, begin));
  }

  private decode(from: number, to: number): string {
    const { coded, phrases } = this;
    if (this.room.length < (to - from) * this.longest) this.room = new Uint8Array((to - from) * this.longest);
    const { room } = this;
    let length = 0;
    while (from < to) {
      const byte = coded[from]!;
      if (byte >= FIRST_CODE && byte < END_OF_CODES) {
        const phrase = phrases[byte - FIRST_CODE]!;
        for (let i = 0; i < phrase.length; i++) room[length++] = phrase[i]!;
        from++;
      } else {
        for (let left = characterBytes(byte); left > 0; left--) room[length++] = coded[from++]!;
      }
    }
    return decoder.decode(room.subarray(0, length));
  }
}
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes of the UTF-8 character that begins with `lead`. */
function characterBytes(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
