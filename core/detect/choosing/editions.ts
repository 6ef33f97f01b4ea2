import type { Decision } from './choose.ts';
import { LEAST } from './confidence/confidence.ts';
import { recordOf, type Option } from '../bearers/names.ts';
import type { Reading } from '../reading/reading.ts';

const YEAR = /^(?:19|20)\d\d$/;
/** "2014 Winter Paralympics", "UEFA Euro 2016" */
const EDITION = /^(?:(?<before>(?:19|20)\d\d) (?<series>.+)|(?<name>.+) (?<behind>(?:19|20)\d\d))$/;

interface Edition {
  option: Option;
  /** "Winter Paralympics" */
  series: string;
  year: number;
}

/** What is held every few years, of a certain year: by the entity's name. */
function editionOf(option: Option): Edition | undefined {
  const parts = option.kind === 'event' ? EDITION.exec(recordOf(option).name)?.groups : undefined;
  if (!parts) return undefined;
  return { option, series: (parts.series ?? parts.name)!, year: Number(parts.before ?? parts.behind) };
}

/** The latest year that the text writes as a number; 0: none. */
function latestYear(readings: readonly Reading[]): number {
  let latest = 0;
  for (const { words } of readings)
    for (const { shape, text } of words)
      if (shape === 'number' && YEAR.test(text)) latest = Math.max(latest, Number(text));
  return latest;
}

const surfaceOf = ({ slot: { reading, start, end } }: Decision) => reading.block.text.slice(start, end);

/**
 * "The Paralympics" in an article that names the 2014 Winter Paralympics, and no others, and speaks of no much later year, are those.
 * `year`: the article's, if it is known.
 */
export function meanTheEdition(decisions: readonly Decision[], readings: readonly Reading[], year = 0): void {
  const editions = new Map<string, Edition>();
  const events: Decision[] = [];
  for (const decision of decisions) {
    const best = decision.ranked[0];
    if (best?.option.kind !== 'event' || decision.ambiguous) continue;
    const edition = editionOf(best.option);
    if (!edition) events.push(decision);
    else if (best.confidence >= LEAST.balanced) editions.set(best.option.key, edition);
  }
  if (editions.size === 0 || events.length === 0) return;
  const latest = Math.max(year, latestYear(readings));
  /** By the key of the series; `undefined`: several editions are named. */
  const meant = new Map<string, Edition | undefined>();
  for (const edition of editions.values())
    for (const decision of events) {
      if (!` ${edition.series}`.endsWith(` ${surfaceOf(decision)}`)) continue;
      const series = decision.ranked[0]!.option.key;
      const before = meant.get(series);
      meant.set(series, meant.has(series) && before?.option.key !== edition.option.key ? undefined : edition);
    }
  for (const decision of events) {
    const best = decision.ranked[0]!;
    const edition = meant.get(best.option.key);
    if (!edition || edition.year < latest - 1) continue;
    decision.ranked = [{ option: edition.option, confidence: best.confidence }];
    decision.reason = 'edition-named';
  }
}
