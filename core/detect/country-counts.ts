import type { Pack } from '../names/pack.ts';
import { homesOf, isCountryName, type Option } from './names.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { PARTS_OF_PLACES } from './rules/cues.ts';
import type { Slot } from './slots.ts';
import { spotOf } from './spot.ts';

/** Which countries an article is set in: tells whose "Supreme Court" or "Congress" it means. */
export class CountryCounts {
  readonly #counts = new Map<Pack, Map<number, number>>();
  readonly #endingAt = new Map<number, Option>();
  readonly #most: number;

  constructor({ slots, adjectives }: Pick<Page, 'slots' | 'adjectives'>) {
    for (const { reading, end, options } of slots) {
      const country = options.find(isCountryName);
      if (country) this.#add(country, reading, end);
    }
    for (const { option, reading, end } of adjectives) if (option.kind === 'place') this.#add(option, reading, end);
    this.#most = Math.max(1, ...[...this.#counts.values()].flatMap((counts) => [...counts.values()]));
  }

  #add(country: Option, reading: Reading, end: number): void {
    const { pack, entity } = country;
    const counts = this.#counts.get(pack) ?? new Map<number, number>();
    this.#counts.set(pack, counts);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    this.#endingAt.set(spotOf(reading, end), country);
  }

  /** 0 to 1: mentions of the entity's country over those of the country named most. */
  atHome(option: Option): number {
    const counts = this.#counts.get(option.pack);
    if (!counts) return 0;
    let most = 0;
    for (const home of homesOf(option)) most = Math.max(most, counts.get(home) ?? 0);
    return most / this.#most;
  }

  /** The entity belongs to some country, and the article names others several times but never that one. */
  elsewhere(option: Option): boolean {
    return homesOf(option).length > 0 && this.#most > 1 && this.atHome(option) === 0;
  }

  /** The country whose name or adjective stands before a slot: directly, or "the Lebanese port city of Tripoli", "Libya's capital Tripoli". */
  before({ reading, first }: Slot): Option | undefined {
    const { words } = reading;
    let from = first;
    if (words[from - 1]?.text === 'of') from--;
    while (words[from]!.gap === 'space' && PARTS_OF_PLACES.has(words[from - 1]?.text ?? '')) from--;
    const { text, gap } = words[from]!;
    const country = words[from - 1];
    return country && text !== 'of' && (gap === 'space' || gap === 'possessive')
      ? this.#endingAt.get(spotOf(reading, country.end))
      : undefined;
  }
}
