import { buildPack } from '../../core/names/build-pack.ts';
import { duplicates } from '../check/rules/duplicates.ts';
import { generateGeography } from '../geography/geography.ts';
import { toEntry, type DatasetEntry } from '../read/dataset.ts';
import { entityFilePaths, PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { DataError } from '../read/problem.ts';

/** Every entry of the bundled dataset: those written by hand, then generated geography. Throws `DataError` when the files cannot be read or hold an entity twice. */
export function readDataset(root = PROJECT): DatasetEntry[] {
  const { files, problems } = readEntityFiles(entityFilePaths(root), root);
  const entities = files.flatMap((file) => file.entities);
  const errors = [...problems, ...duplicates.check({ files, entities, byId: new Map() })];
  if (errors.length > 0) throw new DataError(errors);
  const written = entities.map(toEntry);
  return [...written, ...generateGeography(written)];
}

/** The bundled dataset as a pack. `built`: ISO date that "About the data" shows. */
export function compileDataset(built: string, root = PROJECT): ArrayBuffer {
  return buildPack({ label: 'Dramatis', built, entities: readDataset(root) });
}
