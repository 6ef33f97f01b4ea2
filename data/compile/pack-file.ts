import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../read/entity-files.ts';
import { compileDataset } from './compile.ts';

/** Where the compiled pack lies between builds (wxt.config.ts bundles it from here); not part of the repository. */
export const PACK_FILE = path.join(PROJECT, '.output', 'dramatis.pack');

/** Compiles the dataset and writes it to `PACK_FILE`. Returns its size in bytes. */
export function writePackFile(): number {
  const pack = new Uint8Array(compileDataset(buildDate()));
  mkdirSync(path.dirname(PACK_FILE), { recursive: true });
  writeFileSync(PACK_FILE, pack);
  return pack.byteLength;
}

/** Today, unless the build is to be reproducible (https://reproducible-builds.org/specs/source-date-epoch/). */
function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
