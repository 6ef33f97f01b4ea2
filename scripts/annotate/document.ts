import { detect, type DetectOptions } from '../../core/detect/detect.ts';
import type { Card } from '../../core/entities/card.ts';
import type { Kind } from '../../core/entities/kind.ts';
import type { Source } from './input.ts';

export interface AnnotatedEntity {
  id: string;
  name: string;
  kind: Kind;
  description: string;
  wikipedia?: string;
  wikidata?: string;
  /** Card keys, most likely first, when the article does not tell which is meant. */
  candidates?: string[];
}

/** One document's names, as `annotate --json` prints it. Offsets are UTF-16 code units of the text that was given. */
export interface Annotated {
  id: string;
  mentions: {
    start: number;
    end: number;
    surface: string;
    entity: AnnotatedEntity;
    confidence: number;
    reason: string;
  }[];
  rejected?: { start: number; end: number; surface: string; candidate: string; reason: string }[];
}

function toEntity(card: Card): AnnotatedEntity {
  const { key, name, kind, description, wikipedia, wikidata, candidates } = card;
  return {
    id: key,
    name,
    kind,
    description,
    ...(wikipedia && { wikipedia }),
    ...(wikidata && { wikidata }),
    ...(candidates && { candidates }),
  };
}

export function annotate(id: string, { article, place }: Source, options: DetectOptions, why = false): Annotated {
  const { mentions, cards, rejections } = detect(article, options);
  const byKey = new Map(cards.map((card) => [card.key, toEntity(card)]));
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const at = ({ block, start, end }: { block: number; start: number; end: number }) => ({
    start: place(block, start),
    end: place(block, end - 1) + 1,
    surface: texts.get(block)!.slice(start, end),
  });
  const annotated: Annotated = {
    id,
    mentions: mentions.map((mention) => ({
      ...at(mention),
      entity: byKey.get(mention.card)!,
      confidence: mention.confidence,
      reason: mention.reason,
    })),
  };
  if (why)
    annotated.rejected = rejections.map((rejection) => ({
      ...at(rejection),
      candidate: rejection.candidate,
      reason: rejection.reason,
    }));
  return annotated;
}
