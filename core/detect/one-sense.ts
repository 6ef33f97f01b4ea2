import type { Decision } from './choose.ts';

/**
 * A name means the same throughout an article: where "Magna" is chosen again and again, each is as sure as the surest ("auto parts manufacturer
 * Magna"). Source: "one sense per discourse" (Gale, Church & Yarowsky 1992).
 */
export function asSureAsTheSurest(decisions: readonly Decision[]): void {
  const surest = new Map<string, number>();
  const each = (visit: (best: Decision['ranked'][number], meaning: string) => void) => {
    for (const { slot, ranked, ambiguous } of decisions) {
      const best = ranked[0];
      if (best && !ambiguous && ranked.length === 1)
        visit(best, `${slot.reading.block.text.slice(slot.start, slot.end)}\n${best.option.key}`);
    }
  };
  each(({ confidence }, meaning) => surest.set(meaning, Math.max(confidence, surest.get(meaning) ?? 0)));
  each((best, meaning) => (best.confidence = surest.get(meaning)!));
}
