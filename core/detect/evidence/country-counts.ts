import { ALIAS_FLAGS } from '../../names/hit.ts';
import type { Pack } from '../../names/pack.ts';
import { homesOf, isCountryName, type Option } from '../bearers/names.ts';
import type { Page } from '../page.ts';
import type { Reading } from '../reading/reading.ts';
import { PARTS_OF_PLACES } from '../rules/cues.ts';
import type { Slot } from '../slots/slots.ts';
import { spotOf } from '../reading/spot.ts';

const DOUBTFUL = ALIAS_FLAGS.needsContext | ALIAS_FLAGS.surname | ALIAS_FLAGS.team | ALIAS_FLAGS.notAlone;
/** What a town says of the country that an article is set in, beside the name of the country. */
const OF_A_TOWN = 0.5;
/** What "Ohio" says of the United States, and "Scotland" of the United Kingdom. */
const OF_A_PART = 0.5;

/** Which countries an article is set in: tells whose "Supreme Court" or "Congress" it means. */
export class CountryCounts {
  readonly #counts = new Map<Pack, Map<number, number>>();
  readonly #endingAt = new Map<number, Option>();
  readonly #most: number;

  constructor({ slots, adjectives }: Pick<Page, 'slots' | 'adjectives'>) {
    for (const { reading, end, options } of slots) {
      const country = options.find(isCountryName);
      if (country) this.#add(country, reading, end);
      else this.#addHomeOf(options);
    }
    for (const { option, reading, end } of adjectives) if (option.kind === 'place') this.#add(option, reading, end);
    this.#most = Math.max(1, ...[...this.#counts.values()].flatMap((counts) => [...counts.values()]));
  }

  #add(country: Option, reading: Reading, end: number): void {
    this.#count(country.pack, country.entity, 1);
    const { whole } = country.facts;
    if (whole !== undefined) this.#count(country.pack, whole, OF_A_PART);
    this.#endingAt.set(spotOf(reading, end), country);
  }

  /** "Lucknow" says India, though less than "India" does, if it can be no other town. */
  #addHomeOf(options: readonly Option[]): void {
    const [town, ...others] =
      options.length === 1 ? options : options.filter(({ flags }) => !(flags & ALIAS_FLAGS.team));
    if (!town || others.length > 0 || town.kind !== 'place' || town.flags & DOUBTFUL) return;
    const homes = homesOf(town);
    if (homes.length === 1) this.#count(town.pack, homes[0]!, OF_A_TOWN);
  }

  #count(pack: Pack, country: number, weight: number): void {
    const counts = this.#counts.get(pack) ?? new Map<number, number>();
    this.#counts.set(pack, counts);
    counts.set(country, (counts.get(country) ?? 0) + weight);
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
