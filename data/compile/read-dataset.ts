import { generateGeography } from '../geography/geography.ts';
import { toEntry, type DatasetEntry } from '../read/dataset.ts';
import { entityFilePaths, PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { DataError } from '../read/problem.ts';
import { withBareNames } from '../read/bare-names.ts';
import { withHomeNames } from '../read/home-names.ts';
import { withSpellings } from '../read/spellings.ts';
import { withTeamNames } from '../read/team-names.ts';

/**
 * Every entry of the bundled dataset: those written by hand, then generated geography. Of entries with one id the first
 * counts (`npm run data:check` reports the others). Throws `DataError` when a file cannot be read.
 */
export function readDataset(root = PROJECT): DatasetEntry[] {
  const { files, problems } = readEntityFiles(entityFilePaths(root), root);
  if (problems.length > 0) throw new DataError(problems);
  const written = new Map<string, DatasetEntry>();
  for (const entity of files.flatMap((file) => file.entities))
    if (!written.has(entity.id)) written.set(entity.id, toEntry(entity));
  const entries = [...written.values()];
  return withHomeNames(withTeamNames(withBareNames([...entries, ...generateGeography(entries)]))).map(withSpellings);
}
