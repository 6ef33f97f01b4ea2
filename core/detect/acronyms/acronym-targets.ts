import type { Definition, Parenthesis } from './acronyms.ts';
import type { ArticleCards } from '../settling/article-cards.ts';
import { LEAST } from '../choosing/confidence/confidence.ts';
import type { Decision } from '../choosing/choose.ts';
import type { ShortForm } from '../following/follow.ts';
import { recordOf } from '../bearers/names.ts';
import type { Reading } from '../reading/reading.ts';
import { itemAt, spotOf } from '../reading/spot.ts';

const DEFINED = 0.97;
/** A name that spans this much of a long form is the long form ("the UN refugee agency"). */
const SPANS = 0.6;

const startOf = ({ slot }: Decision) => spotOf(slot.reading, slot.start);
const endOf = ({ slot }: Decision) => spotOf(slot.reading, slot.end);

/** The decisions on an article's slots, found by where they stand. */
export class Decisions {
  readonly #decisions: readonly Decision[];

  /** `decisions`: in reading order. */
  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions;
  }

  startingAt(reading: Reading, start: number): Decision | undefined {
    return itemAt(this.#decisions, startOf, spotOf(reading, start));
  }

  endingAt(reading: Reading, end: number): Decision | undefined {
    return itemAt(this.#decisions, endOf, spotOf(reading, end));
  }
}

/** The best option of the decision that spans the long form, if it is likely enough. */
function optionOfLongForm(definition: Definition, decisions: Decisions): string | undefined {
  const { reading, longStart, longEnd } = definition;
  const spanning = decisions.endingAt(reading, longEnd);
  if (!spanning || spanning.slot.end - spanning.slot.start < SPANS * (longEnd - longStart)) return undefined;
  const best = spanning.ranked[0];
  return best && !spanning.ambiguous && best.confidence >= LEAST.everything ? best.option.key : undefined;
}

const significant = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** So many letters that no other body is likely to have them. */
const TELLING_LETTERS = 4;

/** The dataset knows the short form: by a name that is much like the article's long form, or as nobody else's and long enough to be one body's. */
function optionOfShortForm(definition: Definition, decisions: Decisions): string | undefined {
  const long = significant(definition.reading.block.text.slice(definition.longStart, definition.longEnd));
  const ranked = decisions.startingAt(definition.reading, definition.shortStart)?.ranked ?? [];
  const [best] = ranked;
  const own = ranked.length === 1 && best!.confidence >= LEAST.sure && definition.short.length >= TELLING_LETTERS;
  if (own && best!.option.kind === 'organization') return best!.option.key;
  return ranked.find(({ option }) => {
    const known = new Set(significant(recordOf(option).name));
    return long.filter((word) => known.has(word)).length * 2 >= Math.max(long.length, 1);
  })?.option.key;
}

/** Acronyms in parentheses that belong to the body named directly before, by their place and first letter. */
function byPlace(parentheses: readonly Parenthesis[], decisions: Decisions): Map<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  for (const { reading, short, behind } of parentheses) {
    const named = decisions.endingAt(reading, behind);
    const best = named?.ranked[0];
    if (
      !best ||
      named.slot.first === named.slot.last ||
      best.confidence < LEAST.balanced ||
      best.option.kind === 'person' ||
      // "LOS ANGELES (AP)": who reports from there
      best.option.kind === 'place'
    )
      continue;
    const initials =
      `${reading.block.text.slice(named.slot.start, named.slot.end)} ${recordOf(best.option).name}`.match(/\p{Lu}/gu);
    if (!initials?.includes(short[0]!)) continue;
    forms.set(short, { card: best.option.key, confidence: DEFINED, reason: 'acronym-in-parentheses' });
  }
  return forms;
}

/** What every acronym that the article defines stands for: an entity, or a card in the article's own words. */
export function defineAcronyms(
  definitions: readonly Definition[],
  parentheses: readonly Parenthesis[],
  decisions: Decisions,
  cards: ArticleCards,
): Map<string, ShortForm> {
  const targets = byPlace(parentheses, decisions);
  for (const definition of definitions) {
    const { reading, short, longStart, longEnd, shortStart, shortEnd } = definition;
    if (targets.has(short)) continue;
    const known = optionOfLongForm(definition, decisions) ?? optionOfShortForm(definition, decisions);
    const long = reading.block.text.slice(longStart, longEnd).replace(/\s+/g, ' ');
    const at = { block: reading.block.id, start: Math.min(longStart, shortStart), end: Math.max(longEnd, shortEnd) };
    const card = known ?? cards.introduce({ name: long, kind: 'organization', description: short, at }).key;
    targets.set(short, { card, confidence: DEFINED, reason: known ? 'acronym-defined' : 'acronym-introduced' });
  }
  return targets;
}
