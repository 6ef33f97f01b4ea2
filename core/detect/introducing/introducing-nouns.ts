import type { Kind } from '../../entities/kind.ts';
import { unPlural } from '../../text/un-plural.ts';
import { BODY_NOUNS } from '../rules/body-nouns.ts';
import { ROLE_NOUNS } from '../rules/role-nouns.ts';

/** What the article says about a name, and where. UTF-16 code units in the block. */
export interface Saying {
  text: string;
  start: number;
  end: number;
  kind: Kind;
}

/** The longest text about a name that a card can hold. */
export const LONGEST = 140;

/** `word`: in small letters. */
export const isRole = (word: string): boolean => ROLE_NOUNS.has(word) || ROLE_NOUNS.has(unPlural(word));
export const isBody = (word: string): boolean => BODY_NOUNS.has(word);
export const isPreposition = (word: string): boolean => /^(?:of|for|at|in|with|to|from|on|by)$/.test(word);

/** "a former member of the team", "a Democrat from Ohio": a person, where no office is named. */
export const isMember = (word: string): boolean => /^(?:member|democrat|republican|native|graduate)$/.test(word);

/** Whom the words speak of: a person (by a role noun) or a body; the first noun before any preposition decides. */
export function kindOf(words: readonly string[]): Kind | undefined {
  let kind: Kind | undefined;
  for (const word of words) {
    if (kind && (isPreposition(word) || /^(?:who|which|that|and)$/.test(word))) break;
    if (isRole(word) || isMember(word)) kind = 'person';
    else if (isBody(word)) kind = 'organization';
  }
  return kind;
}
