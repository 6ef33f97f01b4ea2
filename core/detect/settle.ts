import type { ArticleCards } from './article-cards.ts';
import { CLOSE, type Decision } from './choose.ts';
import { LEAST } from './confidence/confidence.ts';
import type { ShortForm } from './follow.ts';
import type { Occupied } from './found.ts';
import type { Level, Rejection } from './mention.ts';
import type { Option } from './names.ts';

interface Settling {
  level: Level;
  /** Short forms that the article defines; they overrule the dataset. */
  acronyms: ReadonlyMap<string, ShortForm>;
  cards: ArticleCards;
  occupied: Occupied;
  rejections: Rejection[];
}

/** Turns a decision into a mention, or into rejections. True: the slot's best option became a mention. */
export function settle(decision: Decision, { level, acronyms, cards, occupied, rejections }: Settling): boolean {
  const { slot, ranked, refused, reason } = decision;
  const { text, id } = slot.reading.block;
  const surface = text.slice(slot.start, slot.end);
  const { reading, start, end } = slot;
  const reject = (option: Option, why: string) =>
    rejections.push({ block: id, start, end, candidate: option.key, reason: why });
  const rejectRanked = (from: number, why: string) => {
    for (let i = from; i < ranked.length; i++) reject(ranked[i]!.option, why);
  };
  for (const { option, reason: why } of refused) reject(option, why);
  const best = ranked[0];
  if (!best) return false;

  const defined = slot.first === slot.last ? acronyms.get(surface) : undefined;
  if (defined && defined.card !== best.option.key && !best.option.own) {
    rejectRanked(0, 'acronym-means-other');
    return false;
  }
  if (decision.ambiguous) {
    rejectRanked(0, 'ambiguous');
    if (level !== 'everything') return false;
    const close = ranked.filter(({ confidence }) => confidence > CLOSE * best.confidence);
    const candidates = close.map(({ option }) => option.key);
    const card = cards.ambiguous(surface, best.option.kind, candidates).key;
    const confidence = close.reduce((sum, each) => sum + each.confidence, 0);
    occupied.add({ reading, start, end, card, confidence, reason: 'ambiguous' });
    return false;
  }
  if (best.confidence < LEAST[level]) {
    rejectRanked(0, 'unsure');
    return false;
  }
  rejectRanked(1, 'less-likely');
  return occupied.add({ reading, start, end, card: best.option.key, confidence: best.confidence, reason });
}
