import type { Definition } from './acronyms.ts';
import type { ArticleCards } from './article-cards.ts';
import { LEAST } from './confidence/confidence.ts';
import type { Decision } from './choose.ts';
import type { ShortForm } from './follow.ts';
import { recordOf } from './names.ts';

const DEFINED = 0.97;

/** The best option of the decision that spans the long form, if it is likely enough. */
function optionOfLongForm(definition: Definition, decisions: readonly Decision[]): string | undefined {
  const { reading, longStart, longEnd } = definition;
  const spanning = decisions.find(
    ({ slot }) =>
      slot.reading === reading && slot.end === longEnd && slot.end - slot.start >= 0.6 * (longEnd - longStart),
  );
  const best = spanning?.ranked[0];
  return best && !spanning.ambiguous && best.confidence >= LEAST.everything ? best.option.key : undefined;
}

const significant = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** The dataset knows the short form by a name that is much like the article's long form. */
function optionOfShortForm(definition: Definition, decisions: readonly Decision[]): string | undefined {
  const long = significant(definition.reading.block.text.slice(definition.longStart, definition.longEnd));
  const options = decisions
    .filter(({ slot }) => slot.reading === definition.reading && slot.start === definition.shortStart)
    .flatMap(({ ranked }) => ranked.map(({ option }) => option));
  return options.find((option) => {
    const known = new Set(significant(recordOf(option).name));
    return long.filter((word) => known.has(word)).length * 2 >= Math.max(long.length, 1);
  })?.key;
}

/** What every acronym that the article defines stands for: an entity, or a card in the article's own words. */
export function defineAcronyms(
  definitions: readonly Definition[],
  decisions: readonly Decision[],
  cards: ArticleCards,
): Map<string, ShortForm> {
  const targets = new Map<string, ShortForm>();
  for (const definition of definitions) {
    const { reading, short, longStart, longEnd, shortStart, shortEnd } = definition;
    if (targets.has(short)) continue;
    const known = optionOfLongForm(definition, decisions) ?? optionOfShortForm(definition, decisions);
    const long = reading.block.text.slice(longStart, longEnd).replace(/\s+/g, ' ');
    const at = { block: reading.block.id, start: Math.min(longStart, shortStart), end: Math.max(longEnd, shortEnd) };
    const card = known ?? cards.introduce({ name: long, kind: 'organization', description: short, at }).key;
    targets.set(short, { card, confidence: DEFINED, reason: known ? 'acronym-defined' : 'acronym-introduced' });
  }
  return targets;
}
