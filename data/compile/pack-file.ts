import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPack } from '../../core/names/build-pack.ts';
import { toEntry } from '../read/dataset.ts';
import { PROJECT } from '../read/entity-files.ts';
import { readRecords } from '../read/records-file.ts';
import { compileDataset } from './compile.ts';

/** Where the compiled pack lies between builds (wxt.config.ts bundles it from here); not part of the repository. */
export const PACK_FILE = path.join(PROJECT, '.output', 'dramatis.pack');

/** Compiles the dataset and writes it to `PACK_FILE`. Returns its size in bytes. */
export function writePackFile(): number {
  return write(PACK_FILE, compileDataset(buildDate()));
}

/** Compiles a CSV or JSON Lines file to a pack file. Returns its size in bytes. @throws {DataError} */
export function writeOwnPack(from: string, out: string, label: string): number {
  const built = buildDate();
  const entities = readRecords(from, readFileSync(from, 'utf8'), built).map(toEntry);
  return write(out, buildPack({ label, built, entities }));
}

function write(file: string, pack: ArrayBuffer): number {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(pack));
  return pack.byteLength;
}

/** Today, unless the build is to be reproducible (https://reproducible-builds.org/specs/source-date-epoch/). */
function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
