import type { BlockRole } from '../detect/article.ts';

const LEADS_ELSEWHERE = /(?:full\s+(?:article|story)|read\s+more|continue\s+reading|more\s+details)\s*[»›>…]*$/i;
const INVITATION =
  /^\W*(?:please )?(?:sign up (?:for|to)|subscribe to|(?:follow|like) \S+(?: \S+){0,4} on (?:twitter|facebook|instagram))\b/i;
const CREDIT =
  /^(?:by|(?:photo|image|picture|illustration)(?:graph)?(?:s|y)?(?: by| via| courtesy|:)) \S|^[^.]{3,60}\/(?:getty images|shutterstock)$/i;
const SENTENCE_END = /[.!?…]["”’)]*$/;

/** Longer than these (UTF-16 code units), a block has something to say besides. */
const LONGEST_NOTICE = 250;
const LONGEST_CREDIT = 150;
const LONGEST_LABEL = 25;

/**
 * Whether a block that stands inside the article is not its text: "Advertisement", "Read more: …", "By …", lists of links.
 * `linkLength`: how much of its text is in links, in UTF-16 code units.
 */
export function isNotice({ text, linkLength, role }: { text: string; linkLength: number; role: BlockRole }): boolean {
  const { length } = text;
  if (linkLength > 0.8 * length && length < LONGEST_NOTICE) return role !== 'table' && role !== 'quote';
  if (role === 'list' && linkLength > 0.5 * length) return true;
  if (length < LONGEST_NOTICE && (LEADS_ELSEWHERE.test(text) || INVITATION.test(text))) return true;
  if (role !== 'body' || SENTENCE_END.test(text)) return false;
  if (linkLength > 0.5 * length) return true; // "In this article: …"
  return (length < LONGEST_LABEL && !/[:"”’)]$/.test(text)) || (length < LONGEST_CREDIT && CREDIT.test(text));
}
