import { existsSync, readFileSync, statSync } from 'node:fs';
import { PACK_FILE, writePackFile } from '../../data/compile/pack-file.ts';
import { DataError } from '../../data/read/problem.ts';
import { entityFilePaths, PROJECT } from '../../data/read/entity-files.ts';
import { openPack, type Pack } from '../../core/names/pack.ts';

/** Opens a pack file; without `file` the bundled dataset, compiled anew when its text files have changed. */
export function loadPack(file?: string): Pack {
  if (!file && isStale()) rebuild();
  const bytes = readFileSync(file ?? PACK_FILE);
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** With an error in the text files, the pack of before is better than none. */
function rebuild(): void {
  try {
    writePackFile();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    if (!existsSync(PACK_FILE)) process.exit(1);
    console.error('Using the dataset as it was compiled before.');
  }
}

function isStale(): boolean {
  if (!existsSync(PACK_FILE)) return true;
  const built = statSync(PACK_FILE).mtimeMs;
  return entityFilePaths(PROJECT).some((path) => statSync(path).mtimeMs > built);
}
