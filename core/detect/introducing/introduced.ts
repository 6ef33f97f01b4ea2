import type { ArticleSpan } from '../../entities/card.ts';
import type { Kind } from '../../entities/kind.ts';
import { isCapital } from '../../text/words.ts';
import { appositionBefore, titleBefore } from './introduced-before.ts';
import { appositionAfter, bodyAfter, clauseAfter, complementAfter } from './introduced-behind.ts';
import type { Saying } from './introducing-nouns.ts';
import { opensSentence, type Reading } from '../reading/reading.ts';
import { PARTICLES } from '../rules/name-parts.ts';
import type { UnknownName } from './unknown-names.ts';

/** A name that the article itself explains: "Majid Takht-e Ravanchi, Tehran's ambassador to the United Nations". */
export interface Introduction {
  name: string;
  kind: Kind;
  /** The article's words. */
  description: string;
  at: ArticleSpan;
}

/** One capitalised word with an apposition, "Zeltia, a Spanish biotech company": too weak a name without it. */
function singleNames(reading: Reading, marks: readonly number[]): UnknownName[] {
  const { words } = reading;
  const found: UnknownName[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    const { gap, text: article } = words[i + 1]!;
    if (gap !== 'comma' || (article !== 'a' && article !== 'an') || !isCapital(word)) continue;
    if (marks[i]! !== 0 || word.text.length < 3 || isJoinedBefore(reading, i)) continue;
    found.push({ reading, first: i, last: i, start: word.start, end: word.end });
  }
  return found;
}

/** The word goes on from the one before, as in a longer name. */
function isJoinedBefore(reading: Reading, index: number): boolean {
  const before = reading.words[index - 1];
  if (!before || opensSentence(reading, index)) return false;
  return isCapital(before) || reading.words[index]!.gap !== 'space' || PARTICLES.has(before.text);
}

/** Names that a block introduces, with the article's own words about them. */
export function introductionsIn(
  reading: Reading,
  unknown: readonly UnknownName[],
  marks: readonly number[],
): { name: UnknownName; introduction: Introduction }[] {
  const { text, id } = reading.block;
  const found: { name: UnknownName; introduction: Introduction }[] = [];
  for (const name of [...unknown, ...singleNames(reading, marks)]) {
    const said = sayingOf(reading, name, marks);
    if (!said) continue;
    const at = { block: id, start: Math.min(name.start, said.start), end: Math.max(name.end, said.end) };
    const introduction = { name: text.slice(name.start, name.end), kind: said.kind, description: said.text, at };
    found.push({ name, introduction });
  }
  return found;
}

/** What the words behind and before a name say about it; the first that say anything count. */
function sayingOf(reading: Reading, { first, last }: UnknownName, marks: readonly number[]): Saying | undefined {
  return (
    appositionAfter(reading, last) ??
    titleBefore(reading, first, marks) ??
    appositionBefore(reading, first, last) ??
    clauseAfter(reading, last) ??
    complementAfter(reading, last) ??
    bodyAfter(reading, first, last)
  );
}
