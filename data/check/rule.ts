import type { SourceEntity, SourceFile } from '../read/entity-files.ts';
import type { Problem } from '../read/problem.ts';

/** What a rule may look at. */
export interface Dataset {
  files: readonly SourceFile[];
  entities: readonly SourceEntity[];
  byId: ReadonlyMap<string, SourceEntity>;
}

export interface Rule {
  name: string;
  check(dataset: Dataset): Problem[];
}

/** A rule that looks at one entity at a time: yields [level, message]. */
export function eachEntity(
  name: string,
  check: (entity: SourceEntity, dataset: Dataset) => Iterable<[Problem['level'], string]>,
): Rule {
  return {
    name,
    check: (dataset) =>
      dataset.entities.flatMap((entity) =>
        [...check(entity, dataset)].map(([level, message]) => ({
          file: entity.file,
          line: entity.line,
          level,
          rule: name,
          message: `${entity.record.name}: ${message}`,
        })),
      ),
  };
}
