import type { SourceEntity } from '../../read/entity-files.ts';
import type { Problem } from '../../read/problem.ts';
import type { Dataset, Rule } from '../rule.ts';

/** Two records with one id, one Wikipedia article or one Wikidata item are one entity written twice. */
export const duplicates: Rule = {
  name: 'duplicate',
  check: (dataset) => [
    ...sameKey(dataset, 'id', (entity) => entity.id),
    ...sameKey(dataset, 'Wikipedia title', (entity) => entity.record.wikipedia?.replace(/_/g, ' ')),
    ...sameKey(dataset, 'Wikidata id', (entity) => entity.record.wikidata),
  ],
};

function sameKey(dataset: Dataset, what: string, keyOf: (entity: SourceEntity) => string | undefined): Problem[] {
  const first = new Map<string, SourceEntity>();
  const problems: Problem[] = [];
  for (const entity of dataset.entities) {
    const key = keyOf(entity);
    if (key === undefined) continue;
    const other = first.get(key);
    if (!other) first.set(key, entity);
    else
      problems.push({
        file: entity.file,
        line: entity.line,
        level: 'error',
        rule: 'duplicate',
        message: `${entity.record.name}: same ${what} "${key}" as ${other.record.name} (${other.file}:${other.line})`,
      });
  }
  return problems;
}
