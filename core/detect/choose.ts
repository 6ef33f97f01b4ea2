import type { PartialDate } from '../entities/entity.ts';
import { ALIAS_FLAGS } from '../names/hit.ts';
import { confidences, LEAST, scoreOf } from './confidence/confidence.ts';
import { featuresOf, type Weighing } from './confidence/features.ts';
import { fittingBeside, isElsewhere } from './beside.ts';
import { cuesOf, type Cues } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { isGeneric } from './generic-name.ts';
import { isCountryName, recordOf, relatedTo, type Option } from './names.ts';
import type { Slot } from './slots.ts';
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

/** A second option this likely, compared with a first that is not likely enough itself, makes the name ambiguous. */
export const CLOSE = 0.12;

function reasonFor({ slot, option, titleFits: titled }: Weighing): string {
  if (option.own) return 'own-name';
  if (option.flags & ALIAS_FLAGS.surname) return titled ? 'title-and-surname' : 'surname-follows';
  if (option.flags & ALIAS_FLAGS.needsContext) return 'fits-the-article';
  if (option.flags & ALIAS_FLAGS.former) return 'former-name';
  return slot.first === slot.last ? 'known-name' : 'full-name';
}

/** A bare surname needs its bearer named in full, or a title that fits a well-known bearer. */
function surnameRefused(option: Option, evidence: Evidence, titled: boolean): string | undefined {
  if (!(option.flags & ALIAS_FLAGS.surname) || evidence.named.has(option.key)) return undefined;
  return titled && option.fame >= 3 ? undefined : 'surname-alone';
}

/**
 * "Houston said" after "Angus Houston", whom no dataset has, means him and not the city: a lone last word of a stranger's name is
 * the stranger's, unless the entity is spelled out as well, stands after "in", or is one that every article may name.
 */
function belongsToStranger(slot: Slot, option: Option, evidence: Evidence, cues: Cues): boolean {
  if (slot.first !== slot.last || evidence.spelledOut.has(option.key) || option.fame === 5 || isCountryName(option))
    return false;
  if (option.kind === 'place' && cues.inside) return false;
  return evidence.strangers.has(slot.reading.words[slot.first]!.text);
}

/** "Guatemala's Congress", "German Green Party", "the Supreme Court" in an article on Italy: a body of a common name elsewhere. */
function isOfAnotherCountry(slot: Slot, option: Option, evidence: Evidence): boolean {
  if (option.kind === 'place' || option.kind === 'person' || !isGeneric(slot)) return false;
  const country = evidence.countryBefore(slot);
  if (!country || country.pack !== option.pack) return evidence.elsewhere(option);
  return !relatedTo(option.pack, option.entity).includes(country.entity);
}

/** A place that fits the rest of the article this well is not given up for a person of its name. */
const COHERENT = 0.5;

/** "Jordan won" after "Michael Jordan": a bearer of the surname whom the article spells out. */
function personNamed(options: readonly Option[], evidence: Evidence): Option | undefined {
  return options.find(({ flags, key }) => flags & ALIAS_FLAGS.surname && evidence.spelledOut.has(key));
}

/** Chooses between the entities that bear the name of one slot. `day`: the article's date. */
export function choose(slot: Slot, evidence: Evidence, day: PartialDate, watch?: Watch): Decision {
  const own = slot.options.find((option) => option.own);
  if (own) return { slot, ranked: [{ option: own, confidence: 1 }], ambiguous: false, reason: 'own-name', refused: [] };
  const cues = cuesOf(slot);
  const surface = slot.reading.block.text.slice(slot.start, slot.end);
  const refused: Decision['refused'] = [];
  const rivals: { option: Option; titled: boolean }[] = [];
  const beside = fittingBeside(slot, slot.options, evidence.neighbours);
  for (const option of slot.options) {
    if ((beside.length > 0 && !beside.includes(option)) || isElsewhere(slot, option, evidence.neighbours)) {
      refused.push({ option, reason: 'in-another-region' });
      continue;
    }
    const titled = option.kind === 'person' && cues.title.length > 0 && titleFits(cues.title, recordOf(option), day);
    const stranger = belongsToStranger(slot, option, evidence, cues) ? 'belongs-to-a-stranger' : undefined;
    const foreign = isOfAnotherCountry(slot, option, evidence) ? 'of-another-country' : undefined;
    const reason = surnameRefused(option, evidence, titled) ?? stranger ?? foreign;
    if (reason) refused.push({ option, reason });
    else rivals.push({ option, titled });
  }
  if (rivals.some(({ option }) => isCountryName(option)))
    for (let i = rivals.length - 1; i >= 0; i--) {
      const { option } = rivals[i]!;
      if (!(option.flags & ALIAS_FLAGS.surname) || recordOf(option).name.endsWith(surface)) continue;
      refused.push({ option, reason: 'country-first' });
      rivals.splice(i, 1);
    }
  const person = personNamed(
    rivals.map(({ option }) => option),
    evidence,
  );
  for (let i = rivals.length - 1; person && i >= 0; i--) {
    const { option } = rivals[i]!;
    if (option.kind !== 'place' || cues.inside || cues.from || evidence.coherence(option) > COHERENT) continue;
    refused.push({ option, reason: 'means-the-person-named' });
    rivals.splice(i, 1);
  }
  const all = rivals.map(({ option }) => option);
  const weighings = rivals.map(({ option, titled }): Weighing => {
    return { slot, option, rivals: all, evidence, cues, besideRegion: beside.includes(option), titleFits: titled };
  });
  const features = weighings.map(featuresOf);
  watch?.(slot, all, features);
  const confidence = confidences(features.map(scoreOf));
  const ranked = weighings
    .map((weighing, i) => ({ option: weighing.option, confidence: confidence[i]!, reason: reasonFor(weighing) }))
    .sort(
      (a, b) => b.confidence - a.confidence || b.option.fame - a.option.fame || (a.option.key < b.option.key ? -1 : 1),
    );
  const [best, second] = ranked;
  return {
    slot,
    ranked,
    ambiguous:
      best !== undefined &&
      second !== undefined &&
      best.confidence < LEAST.balanced &&
      second.confidence > CLOSE * best.confidence,
    reason: best?.reason ?? 'nobody-fits',
    refused,
  };
}

/** Called with the options of a slot that were weighed, and the features of each: `npm run fit` learns from them. */
export type Watch = (slot: Slot, options: readonly Option[], features: readonly (readonly number[])[]) => void;
