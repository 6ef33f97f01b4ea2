import type { ArticleSpan } from '../entities/card.ts';
import type { Kind } from '../entities/kind.ts';
import { isCapital } from '../text/words.ts';
import { MARK } from './marks.ts';
import { opensSentence, type Reading } from './reading.ts';
import { BODY_NOUNS } from './rules/body-nouns.ts';
import { SAYING } from './rules/cues.ts';
import { ROLE_NOUNS, ROLE_QUALIFIERS } from './rules/role-nouns.ts';
import { PARTICLES } from './rules/name-parts.ts';
import type { UnknownName } from './unknown-names.ts';

/** A name that the article itself explains: "Majid Takht-e Ravanchi, Tehran's ambassador to the United Nations". */
export interface Introduction {
  name: string;
  kind: Kind;
  /** The article's words. */
  description: string;
  at: ArticleSpan;
}

const LONGEST = 140;
/** Words that begin an apposition, beside a role or a possessive. */
const OPENERS = new Set('a an the his her its their one also currently formerly then now former'.split(' '));

const singular = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);
const isRole = (word: string) => ROLE_NOUNS.has(word) || ROLE_NOUNS.has(singular(word));
const isBody = (word: string) => BODY_NOUNS.has(word);

/** Whom the words speak of: a person (by a role noun) or a body; the first noun before any preposition decides. */
function kindOf(words: readonly string[]): Kind | undefined {
  let kind: Kind | undefined;
  for (const word of words) {
    if (kind && /^(?:of|for|at|in|with|to|from|on|by|who|which|that|and)$/.test(word)) break;
    if (isRole(word)) kind = 'person';
    else if (isBody(word)) kind = 'organization';
  }
  return kind;
}

/** "At the NAME, the head of the bank called for …": what stands behind the comma is a clause and no apposition. */
const isFiniteVerb = (word: string) => /^(?:are|were|have)$/.test(word) || SAYING.has(word);

/** "NAME, a spokesman for Y," : the apposition behind a name up to the next comma, or `undefined`. */
function appositionAfter(reading: Reading, last: number): { text: string; end: number; kind: Kind } | undefined {
  const { words, block } = reading;
  let first = last + 1;
  // "NAME, 47, a teacher from …"
  if (words[first]?.gap === 'comma' && words[first]!.shape === 'number' && words[first + 1]?.gap === 'comma') first++;
  const opening = words[first];
  if (opening?.gap !== 'comma') return undefined;
  const opener = opening.lower;
  const possessive = words[first + 1]?.gap === 'possessive' || words[first + 2]?.gap === 'possessive';
  const begins = OPENERS.has(opener) || isRole(opener) || ROLE_QUALIFIERS.has(opener) || possessive;
  if (!begins) return undefined;
  let end = first;
  while (end + 1 < words.length) {
    const next = words[end + 1]!;
    if (reading.sentenceOf[end + 1] !== reading.sentenceOf[first]) break;
    if (!['space', 'hyphen', 'possessive', 'stop', 'slash'].includes(next.gap)) break;
    if (/^(?:said|says|told|tells|was|is|has|had|will|would|who|whose|which|that)$/.test(next.text)) break;
    if (isFiniteVerb(next.text)) return undefined;
    end++;
    if (next.end - opening.start > LONGEST) return undefined;
  }
  const kind = kindOf(words.slice(first, end + 1).map((word) => word.lower));
  if (!kind || end === first) return undefined;
  return { text: block.text.slice(opening.start, words[end]!.end), end: words[end]!.end, kind };
}

/** "Iranian foreign ministry spokesman NAME", "the think tank NAME": the words before a name, or `undefined`. */
function titleBefore(
  reading: Reading,
  first: number,
  marks: Int32Array,
): { text: string; start: number; kind: Kind } | undefined {
  const { words, block } = reading;
  const nearest = words[first - 1];
  if (!nearest || words[first]!.gap !== 'space') return undefined;
  const role = nearest.lower;
  const kind = isRole(role) ? 'person' : isBody(role) && !isCapital(nearest) ? 'organization' : undefined;
  if (!kind) return undefined;
  let from = first - 1;
  while (from > 0) {
    const word = words[from - 1]!;
    const { gap } = words[from]!;
    const lower = word.lower;
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'possessive') break;
    if (reading.sentenceOf[from - 1] !== reading.sentenceOf[first]) break;
    if (marks[from - 1]! & MARK.opener && !ROLE_QUALIFIERS.has(lower)) break;
    const belongs =
      isCapital(word) ||
      ROLE_QUALIFIERS.has(lower) ||
      isRole(lower) ||
      isBody(lower) ||
      /-based$|^based$|^think$/.test(lower);
    if (!belongs && gap !== 'hyphen') break;
    from--;
  }
  const text = block.text.slice(words[from]!.start, nearest.end);
  return from === first - 1 ? undefined : { text, start: words[from]!.start, kind };
}

/** One capitalised word with an apposition, "Zeltia, a Spanish biotech company": too weak a name without it. */
function singleNames(reading: Reading, marks: Int32Array): UnknownName[] {
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
  marks: Int32Array,
): { name: UnknownName; introduction: Introduction }[] {
  const { text, id } = reading.block;
  const found: { name: UnknownName; introduction: Introduction }[] = [];
  for (const name of [...unknown, ...singleNames(reading, marks)]) {
    const surface = text.slice(name.start, name.end);
    const after = appositionAfter(reading, name.last);
    const before = after ? undefined : titleBefore(reading, name.first, marks);
    const said = after ?? before;
    if (!said) continue;
    const at = { block: id, start: before?.start ?? name.start, end: after?.end ?? name.end };
    found.push({ name, introduction: { name: surface, kind: said.kind, description: said.text, at } });
  }
  return found;
}
