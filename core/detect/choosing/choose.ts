import type { PartialDate } from '../../entities/entity.ts';
import { ALIAS_FLAGS } from '../../names/hit.ts';
import { isCapital } from '../../text/words.ts';
import { fittingBeside } from '../evidence/beside.ts';
import { confidences, LEAST, scoreOf } from './confidence/confidence.ts';
import { featuresOf } from './confidence/features.ts';
import { cuesOf } from './cues.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { listedAmongItsLike } from './listed.ts';
import { lookOf } from './look.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import { REFUSALS, REFUSALS_AMONG, type Hearing } from './refusals.ts';
import type { Slot } from '../slots/slots.ts';
import { titleFits } from './title-cue.ts';

/** What a slot means, or why nothing was chosen. */
export interface Decision {
  slot: Slot;
  /** Best first. Empty: nobody of this name can be meant. */
  ranked: { option: Option; confidence: number }[];
  /** The second is so close that no one can tell. */
  ambiguous: boolean;
  reason: string;
  refused: { option: Option; reason: string }[];
}

/** Called with the options of a slot that were weighed, and the features of each: `npm run fit` learns from them. */
export type Watch = (slot: Slot, options: readonly Option[], features: readonly (readonly number[])[]) => void;

/** A second option this likely, compared with a first that is not likely enough itself, makes the name ambiguous. */
export const CLOSE = 0.12;

/** Confidence of terms in small letters: for readers who want everything. By default only names are marked, or a page is full of lines. */
const TERM = 0.5;

/** The reader's own names are not weighed. */
const OWN = { confidence: 1, reason: 'own-name' } as const;

/**
 * "fatwa", "two-state solution": a word explained rather than a name linked, so there is nobody to choose between. Annotated documents
 * mark names only and teach nothing about terms.
 */
function termAlone({ reading, first, last, options }: Slot): Decision['ranked'][number] | undefined {
  const [option] = options;
  if (options.length !== 1 || option!.kind !== 'term' || option!.flags & ALIAS_FLAGS.needsContext) return undefined;
  for (let i = first; i <= last; i++) if (isCapital(reading.words[i]!)) return undefined;
  return { option: option!, confidence: TERM };
}

/** A surname, or a short name of a person whom the article names in full. */
function follows({ option, evidence }: Hearing): boolean {
  if (option.flags & ALIAS_FLAGS.surname) return true;
  return option.kind === 'person' && Boolean(option.flags & ALIAS_FLAGS.needsContext) && evidence.named.has(option.key);
}

function reasonFor(hearing: Hearing): string {
  const { slot, option, titleFits: titled } = hearing;
  if (follows(hearing)) return titled ? 'title-and-surname' : 'surname-follows';
  if (option.flags & ALIAS_FLAGS.needsContext) return 'fits-the-article';
  if (option.flags & ALIAS_FLAGS.former) return 'former-name';
  return slot.first === slot.last ? 'known-name' : 'full-name';
}

/** Every bearer of the slot's name, with what the rules and the model look at. */
function hearingsOf(slot: Slot, evidence: Evidence, day: PartialDate): Hearing[] {
  const look = lookOf(slot);
  const cues = cuesOf(slot);
  const besideRegion = fittingBeside(slot, slot.options, evidence.neighbours);
  const listed = listedAmongItsLike(slot, evidence.neighbours);
  return slot.options.map((option) => {
    const titled = option.kind === 'person' && cues.title.length > 0 && titleFits(cues.title, recordOf(option), day);
    return { slot, look, option, evidence, cues, day, besideRegion, listed, titleFits: titled };
  });
}

interface Rule {
  name: string;
  holds: (hearing: Hearing, rivals: readonly Option[]) => boolean;
}
const RULES: readonly Rule[] = Object.entries(REFUSALS).map(([name, holds]) => ({ name, holds }));
const RULES_AMONG: readonly Rule[] = Object.entries(REFUSALS_AMONG).map(([name, holds]) => ({ name, holds }));
const NOBODY: readonly Option[] = [];

/** The hearings against which no rule holds; the others go to `refused`, with the name of the first that does. */
function keep(
  hearings: readonly Hearing[],
  rules: readonly Rule[],
  rivals: readonly Option[],
  refused: Decision['refused'],
): readonly Hearing[] {
  let kept: Hearing[] | undefined;
  for (let i = 0; i < hearings.length; i++) {
    const hearing = hearings[i]!;
    const against = firstThatHolds(rules, hearing, rivals);
    if (!against) kept?.push(hearing);
    else {
      kept ??= hearings.slice(0, i);
      refused.push({ option: hearing.option, reason: against });
    }
  }
  return kept ?? hearings;
}

/** Name of the first rule that holds. */
function firstThatHolds(rules: readonly Rule[], hearing: Hearing, rivals: readonly Option[]): string | undefined {
  for (const { name, holds } of rules) if (holds(hearing, rivals)) return name;
  return undefined;
}

const optionsOf = (hearings: readonly Hearing[]) => hearings.map(({ option }) => option);

type Ranked = Decision['ranked'][number];
const likelierFirst = (a: Ranked, b: Ranked) =>
  b.confidence - a.confidence || b.option.fame - a.option.fame || (a.option.key < b.option.key ? -1 : 1);

/** Chooses between the entities that bear the name of one slot. `day`: the article's date. */
export function choose(slot: Slot, evidence: Evidence, day: PartialDate, watch?: Watch): Decision {
  const own = slot.options.find((option) => option.own);
  if (own) return { slot, ranked: [{ option: own, ...OWN }], ambiguous: false, reason: OWN.reason, refused: [] };

  const term = termAlone(slot);
  if (term) return { slot, ranked: [term], ambiguous: false, reason: 'term', refused: [] };

  const refused: Decision['refused'] = [];
  const possible = keep(hearingsOf(slot, evidence, day), RULES, NOBODY, refused);
  const left = possible.length === 1 ? possible : keep(possible, RULES_AMONG, optionsOf(possible), refused);

  const options = optionsOf(left);
  const features = left.map((hearing) => featuresOf(hearing, options));
  watch?.(slot, options, features);
  const confidence = confidences(features.map(scoreOf));
  const ranked = options.map((option, i) => ({ option, confidence: confidence[i]! }));
  if (ranked.length > 1) ranked.sort(likelierFirst);
  const best = ranked[0];
  const second = ranked[1];
  const ambiguous =
    best !== undefined &&
    second !== undefined &&
    best.confidence < LEAST.balanced &&
    second.confidence > CLOSE * best.confidence;
  const chosen = best && left.find(({ option }) => option === best.option);
  return { slot, ranked, ambiguous, reason: chosen ? reasonFor(chosen) : 'nobody-fits', refused };
}
