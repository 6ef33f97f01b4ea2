import { FUNCTION_WORDS } from '../text/function-words.ts';

const WORD = /[\p{L}\p{M}'’]+/gu;
/** Words looked at; more does not change the answer. */
const SAMPLE_WORDS = 400;
/** Below this, too few words to judge by: what the page declares decides. */
const FEWEST_WORDS = 40;
/**
 * Share of function words. English prose has 0.38–0.55; German, French or Spanish prose scores under 0.08 on the English
 * list (shared forms such as "die", "or", "no"), so the line between is far from both.
 */
const ENGLISH_SHARE = 0.2;

/**
 * Whether a text is English. The text itself decides where it is long enough, since many pages declare the wrong
 * language or that of their template; otherwise `declared` (BCP 47) does, and a page that says nothing is taken as English.
 */
export function isEnglish(text: string, declared: string | undefined): boolean {
  let words = 0;
  let common = 0;
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    if (FUNCTION_WORDS.has(word.toLowerCase())) common += 1;
    if (words === SAMPLE_WORDS) break;
  }
  if (words >= FEWEST_WORDS) return common / words >= ENGLISH_SHARE;
  return declared ? /^en\b/i.test(declared) : true;
}
