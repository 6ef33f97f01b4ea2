import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { isCapital } from '../../text/words.ts';
import { letterCaseAt, opensSentence } from '../reading/reading.ts';
import { EVERYDAY } from '../rules/cues.ts';
import type { Slot } from './slots.ts';

/** Each rule below answers with its own name or `undefined`; they are asked in this order. */
const RULES: readonly ((slot: Slot) => string | undefined)[] = [
  afterParticle,
  ampersand,
  currency,
  wordInCapitals,
  era,
  placePrefix,
];

/**
 * Is this hit only part of a longer name that the dataset does not have ("Otto von Bismarck", "Johnson & Johnson", "St Paul"), whoever bears it? The
 * name of the rule that says so.
 */
export function longerNameOfAny(slot: Slot): string | undefined {
  for (const rule of RULES) {
    const reason = rule(slot);
    if (reason) return reason;
  }
  return undefined;
}

const words = (slot: Slot) => slot.reading.words;
const isSingle = (slot: Slot) => slot.first === slot.last;

const NOBLE = new Set(
  'bin ibn bint von van vom zu ben abu del della di du de da dos al el ul af ter ten san santa st'.split(' '),
);

/** "Bashar al-Iraqi", "Otto von Bismarck", "Robert De Niro" */
function afterParticle(slot: Slot): string | undefined {
  const before = words(slot)[slot.first - 1];
  const gap = words(slot)[slot.first]!.gap;
  if (!before || (gap !== 'space' && gap !== 'hyphen') || !NOBLE.has(before.lower)) return undefined;
  // "Al" alone and lower-case "de" begin names when a capital precedes; "al-" always does.
  const nameBefore = words(slot)[slot.first - 2];
  if (gap === 'hyphen' || isCapital(before)) return 'after-particle';
  return nameBefore && isCapital(nameBefore) && before.gap === 'space' ? 'after-particle' : undefined;
}

/** "Johnson & Johnson", "Texas A&M" */
function ampersand(slot: Slot): string | undefined {
  const { text } = slot.reading.block;
  if (!isNear('&', text, slot)) return undefined;
  if (/\p{L}\s?&\s?$/u.test(text.slice(Math.max(0, slot.start - 4), slot.start))) return 'ampersand';
  return /^\s?&\s?\p{Lu}/u.test(text.slice(slot.end, slot.end + 4)) ? 'ampersand' : undefined;
}

const isNear = (sign: string, text: string, { start, end }: Slot) =>
  text[start - 1] === sign || text[start - 2] === sign || text[end] === sign || text[end + 1] === sign;

/** "US$ 10 billion" */
function currency(slot: Slot): string | undefined {
  return '$€£¥'.includes(slot.reading.block.text[slot.end] ?? ' ') ? 'currency' : undefined;
}

/** "GIVE US TIME", "THE MAN WHO …": in capitals an acronym cannot be told from the word. */
function wordInCapitals(slot: Slot): string | undefined {
  if (letterCaseAt(slot.reading, slot.first) !== 'upper' || !isSingle(slot)) return undefined;
  const word = words(slot)[slot.first]!.lower;
  return EVERYDAY.has(word) || FUNCTION_WORDS.has(word) ? 'everyday-word-in-capitals' : undefined;
}

const ERAS: ReadonlySet<string> = new Set(['BC', 'B.C.', 'B.C', 'AD', 'A.D.', 'A.D']);

/** "70 B.C.", "the third century BC": years, not British Columbia */
function era(slot: Slot): string | undefined {
  const before = words(slot)[slot.first - 1];
  if (!before || !ERAS.has(words(slot)[slot.first]!.text)) return undefined;
  return before.shape === 'number' || /^(?:century|centuries|millennium)$/.test(before.text) ? 'era' : undefined;
}

const PLACE_PREFIXES = new Set(
  'st saint san santa são sao sankt mount mt fort ft port new lake cape los las el la le nova nueva upper lower camp cathedral north south east west latin'.split(
    ' ',
  ),
);

/** "St Paul", "Port Said", "New Caledonia" */
function placePrefix(slot: Slot): string | undefined {
  const before = words(slot)[slot.first - 1];
  const gap = words(slot)[slot.first]!.gap;
  if (!before || (gap !== 'space' && gap !== 'stop') || !isCapital(before) || !isSingle(slot)) return undefined;
  const lower = before.lower;
  if (!PLACE_PREFIXES.has(lower)) return undefined;
  if (gap === 'stop' && lower.length > 2) return undefined;
  return /^(?:new|north|south|east|west)$/.test(lower) && opensSentence(slot.reading, slot.first - 1)
    ? undefined
    : 'place-prefix';
}
