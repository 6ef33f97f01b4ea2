import { scan } from '../../names/scan.ts';
import { isCapital } from '../../text/words.ts';
import type { Decision } from '../choosing/choose.ts';
import type { Found } from '../settling/found.ts';
import type { Names } from '../bearers/names.ts';
import { opensSentence } from '../reading/reading.ts';

/** Which of two places of one name. */
const WHICH = /^(?:north|south|east|west|central|latin|upper|lower|inner|outer|(?:north|south|east|west)ern)$/;
const CONFIDENCE = 0.85;

/** "North" of "North and South Korea", "South" of "South and Latin America": the first of two places whose last word is said once. */
export function sharingLastWord(accepted: readonly Decision[], names: Names): Found[] {
  return accepted.flatMap(({ slot: { reading, first, last }, ranked }) => {
    const { words } = reading;
    const [second, and, which, before] = [words[first]!, words[first - 1], words[first - 2], words[first - 3]];
    if (ranked[0]!.option.kind !== 'place' || last !== first + 1 || !WHICH.test(second.lower)) return [];
    if (!which || !and || !/^(?:and|or)$/.test(and.text) || second.gap !== 'space' || and.gap !== 'space') return [];
    if (!WHICH.test(which.lower) || !isCapital(which) || which.lower === second.lower) return [];
    if (before && isCapital(before) && which.gap === 'space' && !opensSentence(reading, first - 3)) return [];
    const name = `${which.text} ${words[last]!.text}`;
    const whole = scan(name, names.packs).filter(({ start, end }) => start === 0 && end === name.length);
    const place = whole.flatMap((hit) => names.options(hit)).find(({ kind, flags }) => kind === 'place' && flags === 0);
    if (!place) return [];
    return [
      {
        reading,
        start: which.start,
        end: which.end,
        card: place.key,
        confidence: CONFIDENCE,
        reason: 'shared-last-word',
      },
    ];
  });
}
