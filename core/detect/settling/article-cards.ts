import type { Card } from '../../entities/card.ts';
import type { Kind } from '../../entities/kind.ts';
import type { DetectContext } from '../context.ts';
import type { Introduction } from '../introducing/introduced.ts';

/** The cards that exist only on this page: names in the article's own words, and names that several entities bear. */
export class ArticleCards {
  readonly introduced = new Map<string, Card>();
  readonly #ambiguous = new Map<string, Card>();
  readonly #byKey = new Map<string, Card>();
  #numbered: number;

  constructor(context: DetectContext) {
    this.#numbered = context.numbered;
    for (const card of context.introduced) {
      this.introduced.set(card.name, card);
      this.#byKey.set(card.key, card);
    }
  }

  /** The card of a name that the article introduces; the first introduction stays. */
  introduce({ name, kind, description, at }: Introduction): Card {
    const known = this.introduced.get(name);
    if (known) return known;
    const card: Card = {
      key: `article:${this.#numbered++}`,
      source: 'article',
      name,
      kind,
      description,
      roles: [],
      since: [],
      introducedAt: at,
    };
    this.introduced.set(name, card);
    this.#byKey.set(card.key, card);
    return card;
  }

  /** The card of a name that may be any of `candidates` (keys, most likely first). */
  ambiguous(name: string, kind: Kind, candidates: string[]): Card {
    const same = `${name}\n${candidates.join('\n')}`;
    let card = this.#ambiguous.get(same);
    if (!card) {
      const key = `ambiguous:${this.#numbered++}`;
      card = { key, source: 'ambiguous', name, kind, description: '', roles: [], since: [], candidates };
      this.#ambiguous.set(same, card);
      this.#byKey.set(key, card);
    }
    return card;
  }

  get numbered(): number {
    return this.#numbered;
  }

  find(key: string): Card | undefined {
    return this.#byKey.get(key);
  }
}
