import type { Level } from '../../mention.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Least confidence of a mention that is shown at each level. */
export const LEAST: Readonly<Record<Level, number>> = { sure: 0.9, balanced: 0.72, everything: 0.25 };

/** How strongly the features speak for an option; 0 is as likely as "none of them". */
export function scoreOf(features: readonly number[]): number {
  let sum = BIAS;
  for (let i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i]! * features[i]!;
  return sum;
}

/**
 * Probability of each option of one name; what is missing to 1 is the chance that none of them is meant.
 * Source: the conditional logit model (McFadden 1974) with "none" as an alternative of score 0.
 */
export function confidences(scores: readonly number[]): number[] {
  let all = 1;
  for (const score of scores) all += Math.exp(score);
  return scores.map((score) => Math.exp(score) / all);
}
