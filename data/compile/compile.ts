import { buildPack } from '../../core/names/build-pack.ts';
import { PROJECT } from '../read/entity-files.ts';
import { readDataset } from './read-dataset.ts';

/** The bundled dataset as a pack. `built`: ISO date that "About the data" shows. */
export function compileDataset(built: string, root = PROJECT): ArrayBuffer {
  return buildPack({ label: 'Dramatis', built, entities: readDataset(root) });
}
