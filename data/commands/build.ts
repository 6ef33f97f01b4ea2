/** npm run data:build: compiles data/entities into the pack that the extension bundles. */
import path from 'node:path';
import { PACK_FILE, writePackFile } from '../compile/pack-file.ts';
import { PROJECT } from '../read/entity-files.ts';
import { DataError } from '../read/problem.ts';

const begun = performance.now();
try {
  const bytes = writePackFile();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${path.relative(PROJECT, PACK_FILE)}: ${(bytes / 1e6).toFixed(2)} MB in ${seconds} s`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
