import { existsSync, readFileSync, statSync } from 'node:fs';
import { PACK_FILE, writePackFile } from '../../data/compile/pack-file.ts';
import { entityFilePaths, PROJECT } from '../../data/read/entity-files.ts';
import { openPack, type Pack } from '../../core/names/pack.ts';

/** Opens a pack file; without `file` the bundled dataset, compiled anew when its text files have changed. */
export function loadPack(file?: string): Pack {
  if (!file && isStale()) writePackFile();
  const bytes = readFileSync(file ?? PACK_FILE);
  return openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function isStale(): boolean {
  if (!existsSync(PACK_FILE)) return true;
  const built = statSync(PACK_FILE).mtimeMs;
  return entityFilePaths(PROJECT).some((path) => statSync(path).mtimeMs > built);
}
