import type { ArticleCards } from './article-cards.ts';
import { CLOSE, type Decision } from '../choosing/choose.ts';
import { LEAST } from '../choosing/confidence/confidence.ts';
import type { ShortForm } from '../following/follow.ts';
import type { Occupied } from './found.ts';
import type { Level, Rejection } from '../mention.ts';
import type { Option } from '../bearers/names.ts';
import type { Slot } from '../slots/slots.ts';

interface Settling {
  level: Level;
  /** Short forms that the article defines; they overrule the dataset. */
  acronyms: ReadonlyMap<string, ShortForm>;
  cards: ArticleCards;
  occupied: Occupied;
  rejections: Rejection[];
}

function reject(option: Option, { reading, start, end }: Slot, reason: string, rejections: Rejection[]): void {
  rejections.push({ block: reading.block.id, start, end, candidate: option.key, reason });
}

/** Those of the ranked options that stand at `from` or below. */
function rejectFrom(from: number, { slot, ranked }: Decision, reason: string, rejections: Rejection[]): void {
  for (let i = from; i < ranked.length; i++) reject(ranked[i]!.option, slot, reason, rejections);
}

/** Turns a decision into a mention, or into rejections. True: the slot's best option became a mention. */
export function settle(decision: Decision, { level, acronyms, cards, occupied, rejections }: Settling): boolean {
  const { slot, ranked, refused, reason } = decision;
  const { reading, start, end } = slot;
  for (const given of refused) reject(given.option, slot, given.reason, rejections);
  const best = ranked[0];
  if (!best) return false;

  const defined = slot.first === slot.last ? acronyms.get(reading.words[slot.first]!.text) : undefined;
  if (defined && defined.card !== best.option.key && !best.option.own) {
    rejectFrom(0, decision, 'acronym-means-other', rejections);
    return false;
  }
  if (decision.ambiguous) {
    rejectFrom(0, decision, 'ambiguous', rejections);
    if (level !== 'everything') return false;
    const close = ranked.filter(({ confidence }) => confidence > CLOSE * best.confidence);
    const candidates = close.map(({ option }) => option.key);
    const surface = reading.block.text.slice(start, end);
    const card = cards.ambiguous(surface, best.option.kind, candidates).key;
    const confidence = close.reduce((sum, each) => sum + each.confidence, 0);
    occupied.add({ reading, start, end, card, confidence, reason: 'ambiguous' });
    return false;
  }
  if (best.confidence < LEAST[level]) {
    rejectFrom(0, decision, 'unsure', rejections);
    return false;
  }
  rejectFrom(1, decision, 'less-likely', rejections);
  return occupied.add({ reading, start, end, card: best.option.key, confidence: best.confidence, reason });
}
