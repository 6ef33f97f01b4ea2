import { buildPack } from '../../core/names/build-pack.ts';
import { openPack } from '../../core/names/pack.ts';
import { scan } from '../../core/names/scan.ts';
import { entityCard } from '../../core/entities/entity-card.ts';
import type { DatasetEntry } from '../read/dataset.ts';

export interface AliasPreview {
  text: string;
  /** "needs context", "family name", …; empty for a plain alias. */
  remark: string;
  /** Whether it is found in a sentence around it. An alias that is not can never be found. */
  works: boolean;
  /** How often it stands in the sample text. */
  inSample: number;
}

export interface EntityPreview {
  card: string[];
  aliases: AliasPreview[];
}

const sentenceWith = (name: string) => `On Monday ${name}’s part in it was in the news.`;

/** What an entity's card says today, and what each of its names finds. */
export function previewEntity(entry: DatasetEntry, sample: string, today: string): EntityPreview {
  return {
    card: cardLines(entry, today),
    aliases: entry.aliases.map((alias) => {
      const pack = openPack(
        buildPack({ label: 'preview', built: today, entities: [{ entity: { ...entry.entity, name: alias.text }, aliases: [alias] }] }),
      ); // prettier-ignore
      return {
        text: alias.text,
        remark: [
          alias.needsContext && 'needs context',
          alias.surname && 'family name',
          alias.former && 'former',
          alias.notAlone && 'not alone',
          alias.lang,
        ]
          .filter(Boolean)
          .join(', '),
        works: scan(sentenceWith(alias.text), [pack]).length > 0,
        inSample: scan(sample, [pack]).length,
      };
    }),
  };
}

function cardLines({ entity }: DatasetEntry, today: string): string[] {
  const { name, kind, description, background, roles, wikipedia, asOf } = entityCard(entity, { today });
  return [
    `${name} · ${kind}`,
    description,
    ...(background ? [background] : []),
    ...roles.map(({ title, from, to, when }) => `${when}: ${title} (${from ?? '…'}–${to ?? ''})`),
    [wikipedia && `Wikipedia: ${wikipedia}`, `as of ${asOf}`].filter(Boolean).join(' · '),
  ];
}
