import { ANY_CASE, ENTITIES_A_STEP, FLAGGED, LAST, LENGTH_SHIFT } from './alias-texts.ts';
import { buildWords } from './build-words.ts';
import { ByteWriter, NumberWriter, varintBytes } from './byte-writer.ts';
import { ANY_CASE_MARK, type CollectedAliases } from './collect-aliases.ts';
import { ALIAS_FLAGS } from './hit.ts';

/** Writes the texts of aliases, which are collected entity by entity, and says where each is. */
export function buildTexts({ spellings, entities, flags }: CollectedAliases, entityCount: number) {
  const dictionary = buildWords(spellings);
  const texts = new ByteWriter();
  const textOffsets = new NumberWriter();
  const places = new Uint32Array(spellings.length);
  const entityOf = entities.done();
  const flagsOf = flags.done();
  for (let entity = 0, alias = 0; entity < entityCount; entity++) {
    if (entity % ENTITIES_A_STEP === 0) textOffsets.push(texts.length);
    if (entityOf[alias] !== entity) texts.varint(LAST);
    for (const first = alias; entityOf[alias] === entity; alias++) {
      places[alias] = texts.length;
      const last = entityOf[alias + 1] === entity ? 0 : LAST;
      const isSurname = alias > first && flagsOf[alias] === ALIAS_FLAGS.surname && flagsOf[alias - 1] === 0;
      if (isSurname && endsWithWord(spellings[alias - 1]!, spellings[alias]!)) texts.varint(FLAGGED | last);
      else writeText(texts, spellings[alias]!, flagsOf[alias]!, last, dictionary.numbers);
    }
  }
  return {
    places,
    sections: {
      textOffsets: textOffsets.done(),
      texts: texts.done(),
      words: dictionary.bytes,
    },
  };
}

/** Of its words, more than one, the last is `word`. */
function endsWithWord(spelling: string, word: string): boolean {
  return spelling.slice(spelling.lastIndexOf(' ')) === ` ${word}`;
}

function writeText(
  texts: ByteWriter,
  spelling: string,
  flags: number,
  last: number,
  numbers: ReadonlyMap<string, number>,
): void {
  const anyCase = spelling.endsWith(ANY_CASE_MARK);
  const words = (anyCase ? spelling.slice(0, -1) : spelling).split(' ').map((word) => numbers.get(word)!);
  const flagged = flags === 0 ? 0 : FLAGGED;
  const length = words.reduce((sum, word) => sum + varintBytes(word), flags === 0 ? 0 : 1);
  texts.varint((length << LENGTH_SHIFT) | last | flagged | (anyCase ? ANY_CASE : 0));
  for (const word of words) texts.varint(word);
  if (flags !== 0) texts.byte(flags);
}
