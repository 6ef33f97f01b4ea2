import { hashOfBeginning, nearWords } from '../../names/near-words.ts';
import { scan } from '../../names/scan.ts';
import { foldToAscii } from '../../text/fold-to-ascii.ts';
import type { Names, Option } from '../bearers/names.ts';
import type { Slot } from './slots.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';

/** So many letters a last name must have to be told in spite of a slip: shorter ones are one letter away from others. */
const LETTERS = 5;

/** Who bears the name with one slip of the pen in its last word, if only one does. */
function bearerOf(before: string, last: string, names: Names): Option | undefined {
  let found: Option | undefined;
  for (const [number, pack] of names.packs.entries()) {
    const hash = hashOfBeginning(pack.names, before);
    if (hash === undefined) continue;
    for (const word of nearWords(pack.names, hash, last)) {
      const text = `${before} ${word}`;
      const hit = scan(text, [pack]).find(({ start, end }) => start === 0 && end === text.length);
      for (const option of hit ? names.options({ ...hit, pack: number }) : []) {
        if (found && found.key !== option.key) return undefined;
        found = option;
      }
    }
  }
  return found;
}

/** The slot of a name that nobody bears, but somebody with one slip of the pen ("John Kriby"). The reader's own names are found as the reader wrote them. */
export function slotWithSlip({ reading, first, last, start, end }: UnknownName, names: Names): Slot | undefined {
  const { start: lastStart, gap, ...word } = reading.words[last]!;
  const text = foldToAscii(word.text);
  if (text.length < LETTERS || gap !== 'space' || !/^[A-Z][a-z]+$/.test(text)) return undefined;
  const option = bearerOf(reading.block.text.slice(start, lastStart).trim(), text, names);
  return option?.flags === 0 && !option.own ? { reading, start, end, first, last, options: [option] } : undefined;
}
