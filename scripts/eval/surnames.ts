import { HONORIFICS } from '../../core/detect/rules/honorifics.ts';
import { ROLE_NOUNS } from '../../core/detect/rules/role-nouns.ts';
import type { Annotated } from '../annotate/document.ts';
import type { GoldDocument, GoldMention } from '../annotate/gold.ts';

type Predicted = Annotated['mentions'][number];

/** One mention in one word of a person whose full name was found in the same document. */
export interface SurnameCase {
  gold: GoldMention;
  /** What was found there; `undefined`: nothing. */
  found: Predicted | undefined;
  /** Whom the full name was linked to. */
  person: Predicted['entity'];
  right: boolean;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
const isOneWord = (text: string) => !/\s/.test(text.trim());
/** "CEO", "the President": annotated as the person in some sets, but no name. */
const isOffice = (word: string) => ROLE_NOUNS.has(word.toLowerCase()) || HONORIFICS.has(word.toLowerCase());
const isNamed = ({ named, coref, dontCare, optional, wiki }: GoldMention) =>
  named !== false && !coref && !dontCare && !optional && Boolean(wiki);

/**
 * "Bolton" in a document whose "John Bolton" was found: is it he as well? `same` tells whether an annotated title is that of a found
 * entity; between the mentions of one document the annotated titles are compared as they are.
 */
export function surnamesIn(
  { mentions }: Pick<GoldDocument, 'mentions'>,
  predicted: readonly Predicted[],
  same: (wiki: string, entity: Predicted['entity']) => boolean,
): SurnameCase[] {
  const named = mentions.filter(isNamed);
  const people = new Map<string, Predicted['entity']>();
  for (const { entity, surface, ...place } of predicted) {
    if (entity.kind !== 'person' || isOneWord(surface)) continue;
    const gold = named.find((mention) => overlap(mention, place));
    if (gold && same(gold.wiki!, entity)) people.set(gold.wiki!, entity);
  }
  return named.flatMap((gold) => {
    const person = people.get(gold.wiki!);
    if (!person || !isOneWord(gold.surface) || isOffice(gold.surface)) return [];
    const found = predicted.find((mention) => overlap(mention, gold));
    return [{ gold, found, person, right: found?.entity.id === person.id }];
  });
}
