import type { Card } from '../entities/card.ts';
import type { PartialDate } from '../entities/entity.ts';
import { ALIAS_FLAGS } from '../names/hit.ts';
import type { Pack } from '../names/pack.ts';
import { Decisions, defineAcronyms } from './acronyms/acronym-targets.ts';
import { ArticleCards } from './settling/article-cards.ts';
import type { Article } from './article.ts';
import { choose, type Decision, type Watch } from './choosing/choose.ts';
import { collectCards } from './settling/collect-cards.ts';
import { LEAST } from './choosing/confidence/confidence.ts';
import { EMPTY_CONTEXT, type DetectContext } from './context.ts';
import { gatherEvidence } from './evidence/evidence.ts';
import { meanTheEdition } from './choosing/editions.ts';
import { Occupied } from './settling/found.ts';
import type { Level, Mention, Rejection } from './mention.ts';
import { openNames, OWN_LABEL } from './bearers/names.ts';
import { asSureAsTheSurest, noSurerThanTheFullName } from './choosing/one-sense.ts';
import { readPage } from './page.ts';
import { settle } from './settling/settle.ts';
import type { Slot } from './slots/slots.ts';
import { followNames } from './following/follow-names.ts';

export type { DetectContext } from './context.ts';

export interface DetectOptions {
  /** Where several bear a name, an earlier pack's entity of the same key hides the later one; the pack labelled `own` wins over all. */
  packs: readonly Pack[];
  /** ISO date of the reader's day. */
  today: PartialDate;
  level: Level;
  /** Card keys the reader does not want to see. */
  hidden?: ReadonlySet<string>;
  /** Only the reader's own names: for text that is not in English. */
  ownOnly?: boolean;
  /** Sees the features of every choice; for fitting the weights. */
  watch?: Watch;
}

export interface Detection {
  /** By block, then start; never overlapping. */
  mentions: Mention[];
  /** One for every `Mention.card`, and those that ambiguous cards point at. */
  cards: Card[];
  /** To be handed back with text that arrives later on the same page. JSON. */
  context: DetectContext;
  rejections: Rejection[];
}

/** For text that is not in English. */
const NOTHING_SAID = { definitions: [], parentheses: [], introductions: [] };

/**
 * Finds the names in an article and says whom each one means. Pure and linear in the length of the text.
 *
 * The stages, in order: read words, scan names, refuse parts of longer names (`readPage`); gather what the whole article says
 * (`gatherEvidence`); choose between the bearers of each name (`choose`, by the rules of refusals.ts and the model of confidence/); turn what
 * was chosen into mentions (`settle`); follow acronyms, short forms and names that the article introduces (`followNames`). What is less sure
 * than the reader's level is left out.
 */
export function detect(article: Article, options: DetectOptions, context: DetectContext = EMPTY_CONTEXT): Detection {
  const packs = options.ownOnly ? options.packs.filter((pack) => pack.label === OWN_LABEL) : options.packs;
  const names = openNames(packs, options.hidden ?? new Set());
  const page = { ...readPage(article, names), ...(options.ownOnly && NOTHING_SAID) };
  const known = context.named.flatMap((key) => names.find(key) ?? []);
  const evidence = gatherEvidence(page, known);
  const chooseFor = (slot: Slot) => choose(slot, evidence, article.date ?? options.today, options.watch);
  const decisions = page.slots.map(chooseFor);
  asSureAsTheSurest(decisions, evidence.sport);
  noSurerThanTheFullName(decisions);
  meanTheEdition(decisions, page.readings, Number(article.date?.slice(0, 4) ?? 0));

  const cards = new ArticleCards(context);
  const occupied = new Occupied();
  const acronyms = defineAcronyms(page.definitions, page.parentheses, new Decisions(decisions), cards);
  for (const [short, card] of context.acronyms)
    if (!acronyms.has(short)) acronyms.set(short, { card, confidence: 0.95, reason: 'acronym-defined' });
  const settling = { level: options.level, acronyms, cards, occupied, rejections: page.rejections };
  const accepted: Decision[] = [];
  const accept = (decision: Decision): void => {
    if (settle(decision, settling)) accepted.push(decision);
    else for (const slot of decision.slot.inside?.() ?? []) accept(chooseFor(slot));
  };
  decisions.forEach(accept);

  const introduced = options.level === 'sure' ? [] : page.introductions;
  followNames({ page, names, decisions, accepted, acronyms, introduced }, cards, context, (found) => {
    if (found.confidence >= LEAST[options.level]) occupied.add(found);
  });

  const mentions = occupied.mentions();
  return {
    mentions,
    cards: collectCards(mentions, cards, names, article.date, options.today),
    context: {
      named: [...new Set([...context.named, ...accepted.flatMap(fullyNamed)])],
      acronyms: [...acronyms].map(([short, { card }]) => [short, card]),
      introduced: [...cards.introduced.values()],
      numbered: cards.numbered,
    },
    rejections: page.rejections,
  };
}

const fullyNamed = ({ ranked }: Decision): string[] =>
  ranked[0]!.option.flags & (ALIAS_FLAGS.surname | ALIAS_FLAGS.needsContext) ? [] : [ranked[0]!.option.key];
