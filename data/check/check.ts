import { type ReadResult } from '../read/entity-files.ts';
import type { Problem } from '../read/problem.ts';
import type { Dataset, Rule } from './rule.ts';
import { aliases } from './rules/aliases.ts';
import { collisions } from './rules/collisions.ts';
import { commonWords } from './rules/common-words.ts';
import { dates } from './rules/dates.ts';
import { duplicates } from './rules/duplicates.ts';
import { relations } from './rules/relations.ts';
import { roles } from './rules/roles.ts';
import { sorted } from './rules/sorted.ts';
import { sources } from './rules/sources.ts';
import { wording } from './rules/wording.ts';

/** Every rule, in the order in which its findings are printed. */
export const RULES: readonly Rule[] = [
  duplicates,
  relations,
  dates,
  roles,
  aliases,
  collisions,
  commonWords,
  wording,
  sources,
  sorted,
];

/** All problems of all files: those of reading, then those of each rule. */
export function checkDataset({ files, problems }: ReadResult, rules = RULES): Problem[] {
  const entities = files.flatMap((file) => file.entities);
  const dataset: Dataset = {
    files,
    entities,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
  return [...problems, ...rules.flatMap((rule) => rule.check(dataset))];
}
