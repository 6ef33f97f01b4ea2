import { unPlural } from '../../text/un-plural.ts';
import type { Reading } from '../reading/reading.ts';
import { SPORTS, SPORT_WORDS } from '../rules/sport.ts';

/** Share of words of sport: articles at or below the first are on something else, from the second on they are reports of sport. */
const SPORT_FROM = 0.03;
const SPORT_FULL = 0.05;
/** Texts shorter than this many words are measured as if they had so many. */
const SPORT_LEAST_WORDS = 40;

const ANY = '';
/** The sport a word belongs to, or `ANY`. */
const SPORT_OF: ReadonlyMap<string, string> = new Map([
  ...[...SPORT_WORDS].map((word): [string, string] => [word, ANY]),
  ...[...SPORTS].flatMap(([sport, words]) => [...words].map((word): [string, string] => [word, sport])),
]);

/** The words an article uses, and what they say about sport. */
export interface Vocabulary {
  /** Small and without a plural s. */
  words: ReadonlySet<string>;
  /** 0 to 1: how much of the article speaks of sport. */
  sport: number;
  /**
   * Whether a team so described plays the sport that the article has most words of: women's teams only if it speaks of women, and in an article on
   * wheelchair rugby no team but one of that.
   */
  plays(description: string): boolean;
}

/** Words by which an article shows that it reports on a sport of athletes with disabilities, whose teams are others. */
const ADAPTED = ['wheelchair', 'paralympic'];

/** The sport in a team's description ("national football team of Spain"). */
function sportIn(description: string): string | undefined {
  const lower = description.toLowerCase();
  for (const sport of SPORTS.keys()) if (lower.includes(sport)) return sport;
  return undefined;
}

/** The sport, or several, of which an article has most words; a player or club that it names says as much as a word. */
function mostNamed(bySport: ReadonlyMap<string, number>, described: Iterable<string>): ReadonlySet<string> {
  const counts = new Map(bySport);
  for (const description of described) {
    const sport = sportIn(description);
    if (sport) counts.set(sport, (counts.get(sport) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return new Set([...counts.keys()].filter((sport) => counts.get(sport) === most));
}

/** `named`: the descriptions of entities that the article surely names, asked for only where teams may be meant. */
export function vocabularyOf(readings: readonly Reading[], named: () => Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const bySport = new Map<string, number>();
  let all = 0;
  let sporting = 0;
  const note = (word: string) => {
    const sport = SPORT_OF.get(word);
    if (sport !== undefined) {
      sporting++;
      if (sport !== ANY) bySport.set(sport, (bySport.get(sport) ?? 0) + 1);
    }
    if (word.length > 3) words.add(unPlural(word));
  };
  for (const reading of readings) {
    all += reading.words.length;
    for (const { lower } of reading.words) if (lower.length > 2) note(lower);
  }
  const share = sporting / Math.max(all, SPORT_LEAST_WORDS);
  let reported: ReadonlySet<string> | undefined;
  return {
    words,
    sport: Math.min(1, Math.max(0, (share - SPORT_FROM) / (SPORT_FULL - SPORT_FROM))),
    plays: (description) => {
      const sport = sportIn(description);
      reported ??= mostNamed(bySport, named());
      return (
        sport !== undefined &&
        reported.has(sport) &&
        (!/\bwomen/.test(description) || words.has('women')) &&
        !ADAPTED.some((word) => words.has(word) && !description.includes(word))
      );
    },
  };
}
