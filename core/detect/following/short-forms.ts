import type { Kind } from '../../entities/kind.ts';
import type { Decision } from '../choosing/choose.ts';
import { headsOf, type ShortForm } from './follow.ts';
import type { Introduction } from '../introducing/introduced.ts';
import { isCountryName, type Option } from '../bearers/names.ts';
import { Owners } from './owners.ts';
import type { Page } from '../page.ts';
import type { Reading } from '../reading/reading.ts';
import { spotOf } from '../reading/spot.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';

/** Where something stands. */
type Stretch = { reading: Reading; start: number; end: number };

const HEAD = 0.85;
const INTRODUCED_SURNAME = 0.85;

/** Whose names say in one of their words what they are. */
const CALLED_BY_HEADS: ReadonlySet<Kind> = new Set<Kind>(['group', 'organization', 'law', 'event', 'thing']);

/** "the North" after "North Korea" or "North Korean" */
const COMPASS = /^(?:North|South|East|West)(?= \p{Lu}\p{L}+$|$)/u;

/**
 * "the Guards" after "Islamic Revolutionary Guards": heads of bodies' names that only one name in the article has, and points of the compass
 * that only one country in the article has in its name.
 */
export function groupHeads(accepted: readonly Decision[], { unknown, adjectives }: Page): Map<string, ShortForm> {
  const owners = new Owners();
  const heads = new Map<string, ShortForm>();
  const add = (head: string, { reading, end }: Stretch, card: string, named: boolean) => {
    owners.add(head, card);
    if (!named || heads.has(head)) return;
    const behind = spotOf(reading, end);
    heads.set(head, { card, confidence: HEAD, reason: 'short-form', behind, afterThe: true });
  };
  const addCompass = (stretch: Stretch, option: Option) => {
    const compass = COMPASS.exec(stretch.reading.block.text.slice(stretch.start, stretch.end))?.[0];
    if (compass && option.kind === 'place') add(compass, stretch, option.key, true);
  };
  for (const { slot, ranked } of accepted) {
    const { option } = ranked[0]!;
    if (isCountryName(option)) addCompass(slot, option);
    for (const head of headsOf(slot.reading, slot.first, slot.last))
      add(head, slot, option.key, CALLED_BY_HEADS.has(option.kind));
  }
  for (const { option, ...stretch } of adjectives) addCompass(stretch, option);
  for (const name of unknown) {
    const { text } = name.reading.words[name.first]!;
    if (COMPASS.test(text)) owners.add(text, name.reading.block.text.slice(name.start, name.end));
    for (const head of headsOf(name.reading, name.first, name.last))
      owners.add(head, name.reading.block.text.slice(name.start, name.end));
  }
  for (const head of owners.shared) heads.delete(head);
  return heads;
}

/** Last names of persons whom the article introduces; two of one name cancel each other. */
export function introducedSurnames(
  introductions: readonly { name: UnknownName; introduction: Introduction }[],
  cardOf: (introduction: Introduction) => string,
): Map<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  const clashing = new Set<string>();
  for (const { name, introduction } of introductions) {
    const last = name.reading.words[name.last]!.text;
    const card = cardOf(introduction);
    if (introduction.kind !== 'person' && name.first !== name.last) continue;
    const before = forms.get(last);
    if (before && before.card !== card) clashing.add(last);
    forms.set(last, { card, confidence: INTRODUCED_SURNAME, reason: 'introduced-name-follows' });
  }
  for (const last of clashing) forms.delete(last);
  return forms;
}
