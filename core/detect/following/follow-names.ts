import type { Names } from '../bearers/names.ts';
import type { Decision } from '../choosing/choose.ts';
import type { DetectContext } from '../context.ts';
import type { Introduction } from '../introducing/introduced.ts';
import type { UnknownName } from '../introducing/unknown-names.ts';
import type { Page } from '../page.ts';
import type { ArticleCards } from '../settling/article-cards.ts';
import type { Found } from '../settling/found.ts';
import { followIn, type ShortForm } from './follow.ts';
import { firstNames, lastNames } from './parts-of-names.ts';
import { sharingLastWord } from './shared-words.ts';
import { groupHeads, introducedSurnames } from './short-forms.ts';
import { namesBehindSorts } from './sort-names.ts';
import { tailsOfNames } from './tails.ts';

const INTRODUCED = 0.9;

/** What has been decided so far. */
export interface Decided {
  page: Page;
  names: Names;
  decisions: readonly Decision[];
  /** Those of them that became mentions. */
  accepted: readonly Decision[];
  acronyms: ReadonlyMap<string, ShortForm>;
  /** Names that the article introduces, as far as the level shows them. */
  introduced: readonly { name: UnknownName; introduction: Introduction }[];
}

/** Finds what follows from what was decided: other forms of the names that became mentions, and the names that the article introduces. */
export function followNames(
  { page, names, decisions, accepted, acronyms, introduced }: Decided,
  cards: ArticleCards,
  context: DetectContext,
  add: (found: Found) => void,
): void {
  tailsOfNames(accepted, page.unknown).forEach(add);
  sharingLastWord(accepted, names).forEach(add);

  const byName = new Map(introduced.map(({ introduction }) => [introduction.name, cards.introduce(introduction).key]));
  for (const card of context.introduced) byName.set(card.name, card.key);
  for (const { reading, start, end } of [...page.unknown, ...introduced.map(({ name }) => name)]) {
    const card = byName.get(reading.block.text.slice(start, end));
    if (card) add({ reading, start, end, card, confidence: INTRODUCED, reason: 'introduced-by-article' });
  }

  // Of two that read alike the later one counts.
  const shortForms = new Map<string, ShortForm>([
    ...groupHeads(accepted, page),
    ...lastNames(accepted, decisions, page),
    ...firstNames(accepted, page.unknown),
    ...namesBehindSorts(accepted, page.unknown),
    ...introducedSurnames(introduced, (introduction) => byName.get(introduction.name)!),
    ...acronyms,
  ]);
  page.readings.forEach((reading, i) => followIn(reading, page.marks[i]!, shortForms, add));
}
