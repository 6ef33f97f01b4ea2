import { ALIAS_FLAGS } from '../../names/hit.ts';
import { isCapital } from '../../text/words.ts';
import { isRegion } from '../evidence/beside.ts';
import { FREE_AFTER, FREE_BEFORE, MARK } from '../reading/marks.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import { letterCaseAt } from '../reading/reading.ts';
import { BODY_NOUNS } from '../rules/body-nouns.ts';
import { SHIP_PREFIXES } from '../rules/named-sorts.ts';
import { BEAR_NAMES, OF_HEADS } from '../rules/longer-names.ts';
import { CORPORATE_ENDINGS, NAME_SUFFIXES } from '../rules/name-parts.ts';
import { isBeforeAnother, isBehindAnother } from './side-by-side.ts';
import type { Slot } from './slots.ts';

/** Each rule below answers with its own name or `undefined`; they are asked in this order. */
const RULES: readonly ((slot: Slot, option: Option, marks: readonly number[]) => string | undefined)[] = [
  smallSurname,
  ofHead,
  hyphenatedBefore,
  hyphenatedAfter,
  acronymBehindThe,
  pluralOfAcronym,
  aboard,
  building,
  numbered,
  amount,
  capitalBefore,
  capitalAfter,
  ofAfter,
];

/**
 * Is this hit only part of a longer name that the dataset does not have ("Bank of Israel", "Paris Hilton", "Iran Air"), if this option is meant? The
 * name of the rule that says so. `longerNameOfAny` is asked before.
 */
export function longerName(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  for (const rule of RULES) {
    const reason = rule(slot, option, marks);
    if (reason) return reason;
  }
  return undefined;
}

const words = (slot: Slot) => slot.reading.words;
const isSingle = (slot: Slot) => slot.first === slot.last;
/** In headlines in Title Case and ALL CAPS a capital next door says nothing. */
const plainCase = (slot: Slot) => letterCaseAt(slot.reading, slot.first) === 'sentence';
const isTerm = (slot: Slot) => !isCapital(words(slot)[slot.first]!) && !isCapital(words(slot)[slot.last]!);

/** A family name has its capital even where its alias does not insist. */
function smallSurname(slot: Slot, option: Option): string | undefined {
  return option.flags & ALIAS_FLAGS.surname && !isCapital(words(slot)[slot.last]!) ? 'small-letters' : undefined;
}

/** "University of Tehran", "Bank of the Philippines" */
function ofHead(slot: Slot, option: Option): string | undefined {
  if (words(slot)[slot.first]!.gap !== 'space') return undefined;
  let at = slot.first - 1;
  if (words(slot)[at]?.lower === 'the') at--;
  const of = words(slot)[at];
  const head = words(slot)[at - 1];
  if (!of || !head || of.lower !== 'of' || of.gap !== 'space') return undefined;
  if (!isCapital(head) && head.shape !== 'mixed') return undefined;
  if (option.kind === 'person' && !isSingle(slot)) return undefined;
  return OF_HEADS.has(head.lower) || isInsideOf(slot, at - 1) ? 'after-of' : undefined;
}

/** "America" of "Council of Fashion Designers of America": several capitals before the last "of" stand behind another. */
function isInsideOf(slot: Slot, last: number): boolean {
  let at = last;
  while (at > 0 && isCapital(words(slot)[at]!) && words(slot)[at]!.gap === 'space') at--;
  return (
    at < last - 1 &&
    words(slot)[at]?.text === 'of' &&
    words(slot)[at]!.gap === 'space' &&
    OF_HEADS.has(words(slot)[at - 1]?.lower ?? '')
  );
}

/** "Franco-Germany", "Rolls-Royce" when only the second half is a name */
function hyphenatedBefore(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  if (words(slot)[slot.first]!.gap !== 'hyphen') return undefined;
  const before = words(slot)[slot.first - 1]!;
  if (before.lower === 'neo') return 'hyphenated';
  // "Kevin McCarthy, R-Calif."
  if (option.kind === 'place' && /^[DIR]$/.test(before.text)) return undefined;
  // "CC-BY-NC-ND"
  if (isRegion(option) && /^\p{Lu}{2}$/u.test(before.text)) return 'hyphenated';
  if (!isCapital(before) || marks[slot.first - 1]! & (FREE_BEFORE | MARK.endsName)) return undefined;
  return /[-‐‑]/.test(slot.reading.block.text.slice(before.end, slot.start)) &&
    !/^(?:pro|anti|non|ex|post|pre|un|mid|trans|inter|co)$/i.test(before.text)
    ? 'hyphenated'
    : undefined;
}

/** "Iran-Contra", "Clinton-Lewinsky" when the second half is no name; "Iran-backed" is fine */
function hyphenatedAfter(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  const after = words(slot)[slot.last + 1];
  if (after?.gap !== 'hyphen') return undefined;
  if (slot.reading.block.text.slice(slot.end, after.start).includes('–')) return undefined;
  // "Airbus A330-200" is one of them
  if (after.shape === 'number') return option.kind === 'thing' && !isSingle(slot) ? undefined : 'hyphenated';
  // "X-wing"
  if (slot.end - slot.start === 1) return 'hyphenated';
  if (isCapital(after) && isFamilyNameBehindAnother(slot, option, marks)) return 'hyphenated';
  if (!isCapital(after) || marks[slot.last + 1]! & (MARK.beginsName | MARK.adjective | MARK.modifier)) return undefined;
  return plainCase(slot) ? 'hyphenated' : undefined;
}

/** "Cohen" of "Gil Cohen-Magen", whether or not "Gil" and "Magen" are names as well */
function isFamilyNameBehindAnother(slot: Slot, option: Option, marks: readonly number[]): boolean {
  const before = words(slot)[slot.first - 1];
  return (
    option.kind === 'person' &&
    isSingle(slot) &&
    before !== undefined &&
    isCapital(before) &&
    words(slot)[slot.first]!.gap === 'space' &&
    !(marks[slot.first - 1]! & FREE_BEFORE)
  );
}

/** "The WHO" is no rock band, unless everything has capitals. */
function acronymBehindThe(slot: Slot, option: Option): string | undefined {
  const acronym = words(slot)[slot.last]!;
  if (slot.last !== slot.first + 1 || acronym.shape !== 'upper' || words(slot)[slot.first]!.lower !== 'the')
    return undefined;
  return plainCase(slot) && !recordOf(option).name.includes(acronym.text) ? 'acronym' : undefined;
}

/** "KOs" is no island, "MEPs" nobody called Mep. */
function pluralOfAcronym(slot: Slot, option: Option): string | undefined {
  if (!isSingle(slot) || (option.kind !== 'place' && option.kind !== 'person')) return undefined;
  const { text } = words(slot)[slot.first]!;
  return text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(text) ? 'plural-of-an-acronym' : undefined;
}

/** "USS Abraham Lincoln" is a ship; a person or place whose name it bears is not aboard. */
function aboard(slot: Slot, option: Option): string | undefined {
  const before = words(slot)[slot.first - 1];
  if (!before || words(slot)[slot.first]!.gap !== 'space' || !SHIP_PREFIXES.has(before.lower)) return undefined;
  return before.shape !== 'capital' && (option.kind === 'person' || option.kind === 'place') ? 'ship' : undefined;
}

/** "Ataturk airport" is no person, though the word behind has no capital. */
function building(slot: Slot, option: Option): string | undefined {
  const after = words(slot)[slot.last + 1];
  if (!after || after.gap !== 'space' || option.kind !== 'person' || !isSingle(slot)) return undefined;
  return /^(?:airport|barracks|stadium)$/.test(after.text) ? 'before-building' : undefined;
}

/** "Minsk II", "Euro 2012", "The Internet Explorer 6 Countdown" */
function numbered(slot: Slot, option: Option): string | undefined {
  const after = words(slot)[slot.last + 1];
  if (!after || after.gap !== 'space' || option.kind === 'person') return undefined;
  if (NAME_SUFFIXES.has(after.lower) && after.shape === 'upper') return 'numbered';
  if (option.kind !== 'thing' || after.shape !== 'number') return undefined;
  const next = words(slot)[slot.last + 2];
  const goesOn = next !== undefined && next.gap === 'space' && isCapital(next) && plainCase(slot);
  return goesOn || /^(?:19|20)\d\d$/.test(after.text) ? 'numbered' : undefined;
}

/** "30 billion Euros", "16 GB" */
function amount(slot: Slot, option: Option): string | undefined {
  const before = words(slot)[slot.first - 1];
  const isUnit = option.kind === 'thing' || words(slot)[slot.last]!.text === 'GB';
  if (!before || !isUnit || words(slot)[slot.first]!.gap !== 'space') return undefined;
  return before.shape === 'number' || /^(?:[mbtr]n|[mbt]r?illion|thousand|hundred)s?$/.test(before.text)
    ? 'amount'
    : undefined;
}

/** "Michelle Obama", "American Ford": a capitalised word before that belongs to the name */
function capitalBefore(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  const before = words(slot)[slot.first - 1];
  const gap = words(slot)[slot.first]!.gap;
  if (!before || gap !== 'space' || isTerm(slot) || !plainCase(slot)) return undefined;
  if (!isCapital(before) && before.shape !== 'mixed') return undefined;
  const mark = marks[slot.first - 1]!;
  if (mark & FREE_BEFORE) return generalWithFirstName(slot, option, marks);
  if (option.kind === 'person' && !isSingle(slot)) return undefined;
  if (option.kind === 'place' && /^(?:north|south|east|west|cent)\w*(?:ern|ral)$/i.test(before.text)) return undefined;
  // A company's product, a party's man: the name before is itself known and stands apart.
  if (mark & MARK.endsName && !isSingle(slot)) return undefined;
  if (isBehindAnother(slot, option, marks)) return undefined;
  return 'after-capital';
}

/** "King", "Major", "Pope" and "Prince" are also first names: "Major Garrett" is no rank before a town called Garrett. */
function generalWithFirstName(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  const mark = marks[slot.first - 1]!;
  const personal = mark & MARK.honorific && !(mark & (MARK.modifier | MARK.adjective | MARK.qualifier | MARK.opener));
  return personal && option.kind === 'place' && isSingle(slot) && !(option.flags & ALIAS_FLAGS.surname)
    ? 'title-before-place'
    : undefined;
}

const OFFICE = MARK.role | MARK.qualifier | MARK.honorific;

/** "Washington Post", "Paris Hilton", "Apple Daily": a capitalised word after that belongs to the name */
function capitalAfter(slot: Slot, option: Option, marks: readonly number[]): string | undefined {
  const after = words(slot)[slot.last + 1];
  if (!after || after.gap !== 'space' || isTerm(slot) || !plainCase(slot)) return undefined;
  if (!isCapital(after)) return undefined;
  const lower = after.lower;
  const mark = marks[slot.last + 1]!;
  if (NAME_SUFFIXES.has(lower)) return isSon(slot, option, lower) ? 'before-capital' : undefined;
  if (mark & FREE_AFTER) return isRoleOfBody(slot, mark) ? 'before-capital' : undefined;
  if (CORPORATE_ENDINGS.has(lower)) return option.kind === 'organization' ? undefined : 'company';
  if (option.kind === 'person' && !isSingle(slot)) return isNamedAfter(lower) ? 'before-capital' : undefined;
  const own = marks[slot.first]! | marks[slot.last]!;
  // "Shia PMUs", "Kurdish YPG"
  if (option.kind === 'group' && (mark & MARK.beginsName || /^\p{Lu}{2,}s?$/u.test(after.text))) return undefined;
  // "Prime Minister of Japan Shinzo Abe": an office and who holds it
  if (option.kind === 'term' && marks[slot.first]! & OFFICE && !isSingle(slot)) return undefined;
  // "US Ambassador to the UN Linda Thomas-Greenfield", "ranking Republican Devin Nunes"
  if (mark & MARK.beginsPerson && option.kind !== 'person' && option.kind !== 'term') return undefined;
  if (leadsToRole(slot, marks) && (own & MARK.modifier || !isSingle(slot))) return undefined;
  // "US Congress", "Britain Brexit": a country stands before other names; a body does so only before peoples and titles.
  const apart = mark & (MARK.adjective | MARK.honorific | (option.kind === 'place' ? MARK.beginsName : 0));
  if (apart && (own & MARK.modifier || !isSingle(slot))) return undefined;
  if (isBeforeAnother(slot, option, marks)) return undefined;
  return 'before-capital';
}

/** "Chris Eubank Jr." is the son of Chris Eubank, unless the dataset knows that he is called so. */
const isSon = (slot: Slot, option: Option, suffix: string) =>
  suffix === 'jr' && option.kind === 'person' && !isSingle(slot) && !/\bJr\b/.test(recordOf(option).name);
/** "Max Planck Institute", "Charles de Gaulle Airport": what bears a person's full name */
const isNamedAfter = (word: string) => BODY_NOUNS.has(word) || OF_HEADS.has(word) || BEAR_NAMES.has(word);

/** "Westminster Magistrates' Court", "Texas Governors Association": the role behind the name belongs to a body's name. */
function isRoleOfBody(slot: Slot, mark: number): boolean {
  const body = words(slot)[slot.last + 2];
  if (!(mark & MARK.role) || !body || !isCapital(body) || (body.gap !== 'space' && body.gap !== 'possessive'))
    return false;
  const lower = body.lower;
  return BODY_NOUNS.has(lower) || OF_HEADS.has(lower);
}

/** "US Deputy Secretary of State …" but not "Washington State University" */
function leadsToRole(slot: Slot, marks: readonly number[]): boolean {
  let at = slot.last + 1;
  while (marks[at]! & MARK.qualifier && !(marks[at]! & MARK.role)) at++;
  return at > slot.last + 1 && (marks[at] ?? 0) & (MARK.role | MARK.honorific) ? true : false;
}

/** "Supreme Court of Canada", "Democratic Party of Japan": a body of the same name elsewhere */
function ofAfter(slot: Slot, option: Option): string | undefined {
  if (option.kind === 'person' || option.kind === 'place' || option.kind === 'term') return undefined;
  const of = words(slot)[slot.last + 1];
  let name = words(slot)[slot.last + 2];
  if (name?.text === 'the') name = words(slot)[slot.last + 3];
  if (!of || !name || of.text !== 'of' || of.gap !== 'space' || name.gap !== 'space') return undefined;
  return isCapital(name) && !isSingle(slot) ? 'before-of' : undefined;
}
