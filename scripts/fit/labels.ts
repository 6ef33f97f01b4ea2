import { readFileSync } from 'node:fs';
import { scan } from '../../core/names/scan.ts';
import type { Pack } from '../../core/names/pack.ts';
import type { GoldDocument, GoldMention } from '../annotate/gold.ts';

/** Whether a choice is right by the gold: the number of the right option, `none` of them, or nothing to learn from it. */
export type Label = number | 'none' | 'neutral';

const underscored = (title: string) =>
  title
    .trim()
    .replace(/ /g, '_')
    .replace(/^./, (char) => char.toUpperCase());

/** Tells whether two Wikipedia titles name one article, following the scorer's list of redirects. */
export class Titles {
  readonly #redirects: Record<string, string>;
  readonly #pack: Pack;

  constructor(file: string, pack: Pack) {
    this.#redirects = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    this.#pack = pack;
  }

  #canonical(title: string): string {
    let at = underscored(title);
    for (let i = 0; i < 3 && this.#redirects[at] && this.#redirects[at] !== at; i++)
      at = underscored(this.#redirects[at]!);
    return at.toLowerCase();
  }

  /** Does the gold's title name the entity: by its own title, or by a name that only this entity of the dataset bears? */
  names(gold: string, entity: number): boolean {
    const title = this.#pack.entity(entity).wikipedia;
    if (title && this.#canonical(title) === this.#canonical(gold)) return true;
    const words = gold.replace(/_/g, ' ');
    return scan(words, [this.#pack])
      .filter(({ start, end }) => start === 0 && end === words.length)
      .some(({ alias }) => this.#pack.candidates(alias).every((candidate) => candidate.entity === entity));
  }
}

const isRequired = (mention: GoldMention) =>
  mention.named !== false &&
  !mention.coref &&
  !mention.dontCare &&
  !mention.demonym &&
  !mention.optional &&
  !mention.descriptor &&
  (mention.wiki || mention.qid);

/** Labels the options (entity numbers) of one stretch of a document. */
export function labelOf(
  document: GoldDocument,
  start: number,
  end: number,
  entities: readonly number[],
  titles: Titles,
): Label {
  const near = document.mentions.filter((mention) => mention.start < end && start < mention.end);
  const required = near.filter(isRequired);
  for (const { wiki } of required) {
    const right = wiki ? entities.findIndex((entity) => titles.names(wiki, entity)) : -1;
    if (right >= 0) return right;
  }
  if (required.length > 0) return 'none';
  return near.length > 0 ? 'neutral' : 'none';
}
