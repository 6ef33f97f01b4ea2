import type { Decision } from '../choosing/choose.ts';
import type { ShortForm } from './follow.ts';
import { opensSentence } from '../reading/reading.ts';
import { Owners } from './owners.ts';
import type { Page } from '../page.ts';
import { isCapital } from '../../text/words.ts';
import { isSameFirstName } from '../slots/other-spelling.ts';
import { EVERYDAY } from '../rules/cues.ts';
import { HONORIFICS } from '../rules/honorifics.ts';
import { spotOf } from '../reading/spot.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';

const ONE_WORD = 0.8;
const SHORTEST = 4;
const SHORTEST_MISSPELT = 5;
/** A page that names more people than this is a list and no article; to compare all its words with all of them would take long. */
const MOST_PEOPLE = 200;

type End = 'first' | 'last';
type Forms = Map<string, ShortForm>;

/** The first or last words of the full names of persons; those that two names have, and those that are also words, are left out. */
function wordsOfPeople(accepted: readonly Decision[], unknown: readonly UnknownName[], end: End): Forms {
  const owners = new Owners();
  const forms: Forms = new Map();
  for (const { slot, ranked } of accepted) {
    const { key, kind } = ranked[0]!.option;
    const { text } = slot.reading.words[end === 'first' ? slot.first : beforeNumeral(slot)]!;
    owners.add(text, key);
    if (kind !== 'person' || slot.first === slot.last || text.length < SHORTEST || forms.has(text)) continue;
    const lower = text.toLowerCase();
    if (EVERYDAY.has(lower) || HONORIFICS.has(lower) || (end === 'last' && isPlaceOf(slot))) continue;
    const behind = spotOf(slot.reading, slot.end);
    forms.set(text, { card: key, confidence: ONE_WORD, reason: `${end}-name-follows`, behind });
  }
  for (const { reading, start, end: until, ...name } of unknown) {
    const { text } = reading.words[name[end]]!;
    owners.add(text, reading.block.text.slice(start, until));
  }
  for (const text of owners.shared) forms.delete(text);
  return forms;
}

/** "Mswati" of "King Mswati III" */
const beforeNumeral = ({ reading, first, last }: Decision['slot']) =>
  last - first > 1 && /^[IVX]+$/.test(reading.words[last]!.text) ? last - 1 : last;

/** "Joan of Arc", "Frederick the Great" */
const isPlaceOf = ({ reading, last }: Decision['slot']) => /^(?:of|the|in)$/.test(reading.words[last - 1]!.text);

/** "Shimon" after "Shimon Peres" */
export function firstNames(accepted: readonly Decision[], unknown: readonly UnknownName[]): Forms {
  return wordsOfPeople(accepted, unknown, 'first');
}

/**
 * "Ibrahim" after "Anwar Ibrahim", whose family name that is not, and "Bolten" after "John Bolton", as a slip. What the dataset knows by
 * itself as somebody's name was decided before: `decisions`.
 */
export function lastNames(accepted: readonly Decision[], decisions: readonly Decision[], page: Page): Forms {
  const forms = wordsOfPeople(accepted, page.unknown, 'last');
  const decided = new Set<string>();
  for (const { slot, ranked } of decisions)
    if (slot.first === slot.last && ranked.length > 0) decided.add(slot.reading.words[slot.first]!.text);
  const slips = misspelt(forms, page);
  for (const word of decided) for (const each of [forms, slips]) each.delete(word);
  return new Map([...slips, ...forms]);
}

/** Words in the midst of sentences that nobody knows and that differ from one last name by a letter. */
function misspelt(names: Forms, { unknown, readings, marks }: Page): Forms {
  const slips: Forms = new Map();
  if (names.size === 0 || names.size > MOST_PEOPLE) return slips;
  const byInitial = new Map<string, string[]>();
  for (const name of names.keys())
    if (name.length >= SHORTEST_MISSPELT) byInitial.set(name[0]!, [...(byInitial.get(name[0]!) ?? []), name]);
  const seen = new Set(unknown.map(({ reading, last }) => reading.words[last]!.text));
  for (const reading of readings)
    reading.words.forEach((word, index) => {
      if (!isCapital(word)) return;
      const { text } = word;
      const alike = byInitial.get(text[0]!);
      if (!alike || text.length < SHORTEST_MISSPELT || seen.has(text)) return;
      if (marks[reading.order]![index] !== 0 || opensSentence(reading, index)) return;
      seen.add(text);
      const meant = alike.filter((name) => isSlip(text, name));
      if (meant.length === 1) slips.set(text, { ...names.get(meant[0]!)!, reason: 'misspelt-name-follows' });
    });
  return slips;
}

/** "the Clintons" are a family and no slip. */
const isSlip = (text: string, name: string) =>
  Math.abs(text.length - name.length) <= 2 &&
  text !== name &&
  text !== `${name}s` &&
  name !== `${text}s` &&
  isSameFirstName(name, text);
