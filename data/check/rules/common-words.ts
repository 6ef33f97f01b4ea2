import { readEnglishWords, readPeopleNames } from '../../geography/sources.ts';
import { toEntry } from '../../read/dataset.ts';
import { eachEntity } from '../rule.ts';
import { MOSTLY_NAMES } from '../mostly-names.ts';

/** "Gander", not "GANDER" or "LeT", which no sentence begins with by chance. */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

let lists: { words: Set<string>; people: Set<string> } | undefined;
const read = () => (lists ??= { words: readEnglishWords(), people: readPeopleNames() });

/** One-word names that are everyday words or people's names too, and are not marked as such. Terms are words and may be. */
export const commonWords = eachEntity('common word', function* (source) {
  if (source.record.kind === 'term') return;
  const { words, people } = read();
  for (const { text, needsContext, notAlone, surname } of toEntry(source).aliases) {
    if (needsContext || notAlone || surname || !CAPITALISED.test(text) || MOSTLY_NAMES.has(text)) continue;
    if (words.has(text.toLowerCase()))
      yield ['warning', `"${text}" is an everyday word too: needsContext, or add it to data/check/mostly-names.ts`];
    else if (source.record.kind !== 'person' && people.has(text)) yield ['note', `"${text}" is a person's name too`];
  }
});
