import { ALIAS_FLAGS } from '../../names/hit.ts';
import type { Decision } from './choose.ts';
import { isFullName } from '../evidence/evidence.ts';
import type { Option } from '../bearers/names.ts';
import { SOME_SPORT } from './refusals.ts';
import { inSmallLetters } from '../slots/slots.ts';

/**
 * A name means the same throughout an article: where nobody else can be meant, each mention is as sure as the surest ("auto parts manufacturer
 * Magna"). Source: "one sense per discourse" (Gale, Church & Yarowsky 1992). In a report on sport the name of a town or country means now the place
 * ("Sydney, Australia"), now its team, whether or not the dataset has it. `sport`: 0 to 1, how much the article is about it.
 */
export function asSureAsTheSurest(decisions: readonly Decision[], sport: number): void {
  const alone: Decision['ranked'] = [];
  // The bearers of a name are the same objects wherever it stands.
  const surest = new Map<Option, number>();
  for (const { slot, ranked } of decisions) {
    if (ranked.length !== 1 || inSmallLetters(slot)) continue;
    const [best] = ranked;
    if (sport >= SOME_SPORT && best!.option.kind === 'place') continue;
    alone.push(best!);
    surest.set(best!.option, Math.max(best!.confidence, surest.get(best!.option) ?? 0));
  }
  for (const best of alone) best.confidence = surest.get(best.option)!;
}

/** "Smith" is no surer than the surest "John Smith" before or behind it, who may be a namesake of the one in the dataset. */
export function noSurerThanTheFullName(decisions: readonly Decision[]): void {
  const surest = new Map<string, number>();
  for (const { slot, ranked } of decisions)
    for (const { option, confidence } of ranked)
      if (option.kind === 'person' && isFullName(slot, option))
        surest.set(option.key, Math.max(confidence, surest.get(option.key) ?? 0));
  for (const { ranked } of decisions)
    for (const each of ranked)
      if (each.option.flags & ALIAS_FLAGS.surname)
        each.confidence = Math.min(each.confidence, surest.get(each.option.key) ?? 1);
}
