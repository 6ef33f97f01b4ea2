import type { Evidence } from './evidence.ts';
import { unPlural } from '../../text/un-plural.ts';
import { appositionAfter } from '../introducing/introduced-behind.ts';
import type { Option } from '../bearers/names.ts';
import type { Slot } from '../slots/slots.ts';

/** So little in common with the article is nothing. */
const NOTHING = 0.1;

/**
 * "David Holmes, an environmental scientist" is not the diplomat of that name: the article says who he is, no word of it is said of the
 * bearer in the dataset, and he has nothing to do with what else the article names and says.
 */
export function isNamesake(slot: Slot, option: Option, evidence: Evidence): boolean {
  const { reading, first, last } = slot;
  if (option.kind !== 'person' || first === last || reading.words[last + 1]?.gap !== 'comma') return false;
  if (evidence.coherence(option) > NOTHING || evidence.shared(option) > NOTHING) return false;
  const said = appositionAfter(reading, last);
  if (said?.kind !== 'person') return false;
  const words = new Set((said.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(unPlural));
  const { roles = [] } = option.facts.record;
  const titles = roles.flatMap(({ title }) => title.split(/[\s-]/));
  return ![...option.facts.words, ...titles].some((word) => words.has(word));
}
