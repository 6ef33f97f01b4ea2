import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { isCapital } from '../../text/words.ts';
import { isPreposition, isRole, kindOf, LONGEST, type Saying } from './introducing-nouns.ts';
import type { Reading } from '../reading/reading.ts';
import { BODY_NOUNS } from '../rules/body-nouns.ts';
import { SAYING } from '../rules/cues.ts';
import { OF_HEADS } from '../rules/longer-names.ts';
import { ROLE_QUALIFIERS } from '../rules/role-nouns.ts';

/** Words that begin an apposition, beside a role or a possessive. */
const OPENERS = new Set('a an the his her its their one also currently formerly then now former'.split(' '));
/** "NAME, he's coming on board": the apostrophe is no possessive. */
const PRONOUNS = new Set('he she it that this there here who what where let i you we they'.split(' '));

/** "At the NAME, the head of the bank called for …": what stands behind the comma is a clause and no apposition. */
const isFiniteVerb = (word: string) => /^(?:are|were|have|commented|stated)$/.test(word) || SAYING.has(word);
const ENDS = /^(?:said|says|told|tells|was|is|has|had|will|would|who|whose|which|that)$/;

/** Goes on over spaces and what stands inside names of sites ("Forex.com"). */
function isJoined(reading: Reading, index: number): boolean {
  const { words, block } = reading;
  const { gap, start } = words[index]!;
  if (['space', 'hyphen', 'possessive', 'stop', 'slash'].includes(gap)) return true;
  return gap === 'other' && start - words[index - 1]!.end === 1 && block.text[start - 1] === '.';
}

/** Index of the last word of what begins at word `first`, up to the next comma or verb; `undefined`: it is a clause, or too long. */
function endOf(reading: Reading, first: number): number | undefined {
  const { words } = reading;
  let end = first;
  while (end + 1 < words.length && reading.sentenceOf[end + 1] === reading.sentenceOf[first]) {
    const next = words[end + 1]!;
    if (!isJoined(reading, end + 1) || ENDS.test(next.text)) break;
    if (isFiniteVerb(next.text)) return undefined;
    end++;
    if (next.end - words[first]!.start > LONGEST) return undefined;
  }
  return end;
}

/** "Boeing vice president", "Vatican expert in …": a role in small letters that closes a run of capitals and qualifiers. */
function isBareOffice({ words }: Reading, first: number): boolean {
  for (let at = first; at < words.length; at++) {
    const { lower, shape, gap } = words[at]!;
    if (at > first && gap !== 'space' && gap !== 'hyphen') return false;
    const next = words[at + 1];
    if (
      at > first &&
      shape === 'lower' &&
      isRole(lower) &&
      !(next && next.gap === 'space' && !isPreposition(next.text))
    )
      return true;
    if (!isCapital(words[at]!) && !ROLE_QUALIFIERS.has(lower) && !isRole(lower)) return false;
  }
  return false;
}

/** First word of what may be an apposition behind the name whose last word is `last`; an age before it is left out. */
function behindComma({ words }: Reading, last: number): number | undefined {
  let first = last + 1;
  // "NAME, 47, a teacher from …"
  if (words[first]?.gap === 'comma' && words[first]!.shape === 'number' && words[first + 1]?.gap === 'comma') first++;
  return words[first]?.gap === 'comma' ? first : undefined;
}

/** First word of what stands in parentheses or between dashes behind the name, if it ends as it begins: "NAME (the director of the museum)". */
function inBrackets({ words, block: { text } }: Reading, last: number): number | undefined {
  const first = words[last + 1];
  if (!first || first.gap !== 'other' || !OPENERS.has(first.lower)) return undefined;
  const opens = text.slice(words[last]!.end, first.start);
  const closes = opens === ' (' ? ')' : /^ [–—-] $/.test(opens) ? opens : undefined;
  return closes && text.slice(first.start, first.start + LONGEST).includes(closes) ? last + 1 : undefined;
}

/** "NAME, a spokesman for Y," : the apposition behind a name up to the next comma, or `undefined`. */
export function appositionAfter(reading: Reading, last: number): Saying | undefined {
  const { words, block } = reading;
  const first = behindComma(reading, last) ?? inBrackets(reading, last);
  if (first === undefined) return undefined;
  const opening = words[first]!;
  const opener = opening.lower;
  if (PRONOUNS.has(opener)) return undefined;
  const possessive = words[first + 1]?.gap === 'possessive' || words[first + 2]?.gap === 'possessive';
  const office =
    isRole(opener) || ROLE_QUALIFIERS.has(opener) || (opener === 'co' && words[first + 1]?.gap === 'hyphen');
  if (!OPENERS.has(opener) && !office && !possessive && !isBareOffice(reading, first)) return undefined;
  let end = endOf(reading, first);
  if (end === undefined || end === first) return undefined;
  // "former president to head the firm when it | is sold"
  while (end > first && FUNCTION_WORDS.has(words[end]!.text)) end--;
  // "the Ghostbusters, Doctor Who Society and Klingon Group" is a list.
  const listed =
    isRole(opener) &&
    isCapital(opening) &&
    isCapital(words[first + 1]!) &&
    /^(?:and|or)$/.test(words[end + 1]?.text ?? '');
  const kind = kindOf(words.slice(first, end + 1).map(({ lower }) => lower));
  if (!kind || listed) return undefined;
  return { text: block.text.slice(opening.start, words[end]!.end), start: opening.start, end: words[end]!.end, kind };
}

/** What somebody does who is somebody; third person, past or present. */
const LEADS =
  /^(?:heads?|headed|leads|led|runs|ran|chairs|chaired|(?:co-)?founded|directs|directed|manages|managed|represents|represented|owns|owned|coordinates|coordinated|edits|edited|teaches|taught|oversees|oversaw|studies|researches|wrote|produced|created|invented|designed)$/;
/** What a body does that news names by it. */
const DOES =
  /^(?:owns|owned|runs|makes|made|operates|operated|sells|builds|built|produces|represents|publishes|manages|monitors|organi[sz]es|advises|supplies|develops|provides|oversees|regulates|helps|supports|campaigns)$/;

/** "NAME, who heads the institute,", "NAME, which owns the shops," */
export function clauseAfter(reading: Reading, last: number): Saying | undefined {
  const { words, block } = reading;
  const first = behindComma(reading, last);
  if (first === undefined) return undefined;
  const { start, text } = words[first]!;
  const verb = words[first + 1]?.text ?? '';
  const kind =
    text === 'who' && LEADS.test(verb) ? 'person' : text === 'which' && DOES.test(verb) ? 'organization' : undefined;
  const end = kind && endOf(reading, first + 1);
  if (!kind || end === undefined || end <= first + 2) return undefined;
  return { text: block.text.slice(start, words[end]!.end), start, end: words[end]!.end, kind };
}

/** "NAME is a lawyer in Leeds." */
export function complementAfter(reading: Reading, last: number): Saying | undefined {
  const { words, block } = reading;
  const first = last + 2;
  if (!/^(?:is|was)$/.test(words[last + 1]?.text ?? '') || words[last + 1]!.gap !== 'space') return undefined;
  if (!/^(?:an?|the)$/.test(words[first]?.text ?? '') || words[first]!.gap !== 'space') return undefined;
  let noun = first + 1;
  while (words[noun] && !isPreposition(words[noun]!.text) && noun - first < MOST_WORDS_OF_A_NOUN) {
    const next = words[noun + 1];
    if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) break;
    if (isPreposition(next.text)) break;
    noun++;
  }
  if (!words[noun] || !isRole(words[noun]!.lower) || words[noun]!.shape !== 'lower') return undefined;
  const end = endOf(reading, first);
  if (end === undefined || end < noun) return undefined;
  const { start } = words[first]!;
  return { text: block.text.slice(start, words[end]!.end), start, end: words[end]!.end, kind: 'person' };
}

const MOST_WORDS_OF_A_NOUN = 6;

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|explained|explains|argued|argues|warned|warns|wrote|writes|noted|notes)$/;

/** "said NAME of the Institute for Peace": whoever says something is a person, and what is named in capitals behind is a body. */
export function bodyAfter(reading: Reading, first: number, last: number): Saying | undefined {
  const { words, block } = reading;
  let at = last + 1;
  const of = words[at];
  if (!of || !/^(?:of|from|at|with)$/.test(of.text) || (of.gap !== 'space' && of.gap !== 'comma')) return undefined;
  if (words[at + 1]?.text === 'the') at++;
  let end = at;
  let body = false;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    const small = isPreposition(word.text) || word.text === 'and' || word.text === 'the';
    if ((word.gap !== 'space' && word.gap !== 'hyphen') || (!isCapital(word) && !small)) break;
    if (small) continue;
    end = next;
    body ||= BODY_NOUNS.has(word.lower) || OF_HEADS.has(word.lower);
  }
  if (!body || words[end]!.end - of.start > LONGEST) return undefined;
  const accordingTo = words[first - 1]?.text === 'to' && words[first - 2]?.lower === 'according';
  const says = accordingTo || SPEAKS.test(words[first - 1]?.text ?? '') || SPEAKS.test(words[end + 1]?.text ?? '');
  if (!says) return undefined;
  return { text: block.text.slice(of.start, words[end]!.end), start: of.start, end: words[end]!.end, kind: 'person' };
}
