import { slug } from '../../core/text/slug.ts';
import type { DatasetEntry } from '../read/dataset.ts';
import { inhabitants } from './inhabitants.ts';
import type { Territory } from './sources.ts';

/** A country or territory that nobody has written up by hand. */
export function territoryEntry(territory: Territory, asOf: string): DatasetEntry {
  const { name, otherNames, capital, continent, adjective, population, wikidata } = territory;
  const facts = [capital && `capital ${capital}`, population && inhabitants(population)].filter(Boolean).join(', ');
  return {
    entity: {
      id: slug(name),
      name,
      kind: 'place',
      fame: 3,
      description: `country or territory in ${continent}${facts && `; ${facts}`}`,
      asOf,
      wikipedia: name,
      ...(adjective && { adjectives: [adjective] }),
      ...(wikidata && { wikidata }),
    },
    aliases: [name, ...otherNames.filter((other) => !/[,()]/.test(other))].map((text) => ({ text })),
  };
}
