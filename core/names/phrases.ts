/**
 * Frequent words of texts, which are written as codes of one byte or two (`code-texts.ts` chooses them). The texts are UTF-8, where the
 * bytes 80 to BF only go on with a character, and C0, C1 and F5 to FF never stand: where a character should begin, they begin codes.
 */
const FIRST_SHORT = 0x80;
const FIRST_LONG = 0xc0;
const FIRST_CHARACTER = 0xc2;
const AFTER_CHARACTERS = 0xf5;
const SHORT_CODES = FIRST_LONG - FIRST_SHORT;
const LOW_LEADS = FIRST_CHARACTER - FIRST_LONG;
const LEADS = LOW_LEADS + 0x100 - AFTER_CHARACTERS;
/** A zero would end the text. */
const CODES_A_LEAD = 255;

export const MOST_PHRASES = SHORT_CODES + LEADS * CODES_A_LEAD;
/** How long a code may be. */
export const LONG_CODE = 2;
/** Stands between phrases, and behind each text. */
export const END_OF_TEXT = 0;

/** A code begins with this byte, which stands where a character might begin. */
export function beginsCode(byte: number): boolean {
  return byte >= FIRST_SHORT && (byte < FIRST_CHARACTER || byte >= AFTER_CHARACTERS);
}

/** Bytes of the code that begins with `lead`. */
export function codeBytes(lead: number): number {
  return lead < FIRST_LONG ? 1 : LONG_CODE;
}

/** The code of a phrase. The first ones have the short codes. */
export function codeOf(phrase: number): number[] {
  if (phrase < SHORT_CODES) return [FIRST_SHORT + phrase];
  const lead = Math.floor((phrase - SHORT_CODES) / CODES_A_LEAD);
  const second = 1 + ((phrase - SHORT_CODES) % CODES_A_LEAD);
  return [lead < LOW_LEADS ? FIRST_LONG + lead : AFTER_CHARACTERS + lead - LOW_LEADS, second];
}

/** The number of the phrase whose code is `lead`, or `lead` and `second`. */
export function phraseOf(lead: number, second: number): number {
  if (lead < FIRST_LONG) return lead - FIRST_SHORT;
  const rank = lead < FIRST_CHARACTER ? lead - FIRST_LONG : lead - AFTER_CHARACTERS + LOW_LEADS;
  return SHORT_CODES + rank * CODES_A_LEAD + second - 1;
}

/** The phrases of a pack, used in place. */
export class Phrases {
  /** All of them, ASCII, a zero behind each. */
  readonly bytes: Uint8Array;
  private readonly begins = new Uint32Array(MOST_PHRASES + 1);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    let phrase = 0;
    for (let end = bytes.indexOf(END_OF_TEXT); end >= 0; end = bytes.indexOf(END_OF_TEXT, end + 1)) {
      this.begins[++phrase] = end + 1;
    }
  }

  /** Where a phrase begins in `bytes`. */
  begin(phrase: number): number {
    return this.begins[phrase]!;
  }

  end(phrase: number): number {
    return this.begins[phrase + 1]! - 1;
  }
}
