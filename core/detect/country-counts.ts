import { isCountry, isCountryName, type Option } from './names.ts';
import type { Page } from './page.ts';
import type { Slot } from './slots.ts';

/** Which countries an article is set in: tells whose "Supreme Court" or "Congress" it means. */
export class CountryCounts {
  readonly #counts = new Map<string, number>();
  readonly #endingAt = new Map<string, Option>();
  readonly #most: number;

  constructor({ slots, adjectives }: Pick<Page, 'slots' | 'adjectives'>) {
    for (const { reading, end, options } of slots) {
      const country = options.find(isCountryName);
      if (country) this.#add(country, reading.order, end);
    }
    for (const { option, reading, end } of adjectives)
      if (option.kind === 'place') this.#add(option, reading.order, end);
    this.#most = Math.max(1, ...this.#counts.values());
  }

  #add(country: Option, order: number, end: number): void {
    this.#counts.set(country.key, (this.#counts.get(country.key) ?? 0) + 1);
    this.#endingAt.set(`${order}/${end}`, country);
  }

  /** 0 to 1: mentions of the entity's country over those of the country named most. */
  atHome({ pack, entity }: Option): number {
    let most = 0;
    for (const other of pack.related(entity))
      if (isCountry(pack, other)) most = Math.max(most, this.#counts.get(pack.id(other)) ?? 0);
    return most / this.#most;
  }

  /** The entity belongs to some country, and the article names others several times but never that one. */
  elsewhere(option: Option): boolean {
    const belongs = option.pack.related(option.entity).some((other) => isCountry(option.pack, other));
    return belongs && this.#most > 1 && this.atHome(option) === 0;
  }

  /** The country whose name or adjective stands directly before a slot. */
  before({ reading, first }: Slot): Option | undefined {
    const word = reading.words[first - 1];
    const { gap } = reading.words[first]!;
    return word && (gap === 'space' || gap === 'possessive')
      ? this.#endingAt.get(`${reading.order}/${word.end}`)
      : undefined;
  }
}
