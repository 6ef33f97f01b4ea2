/**
 * npm run data:build: compiles data/entities into the pack that the extension bundles.
 * npm run data:build -- --from FILE.csv|FILE.jsonl --out FILE.pack [--label LABEL]: compiles a file of one's own.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PACK_FILE, writeOwnPack, writePackFile } from '../compile/pack-file.ts';
import { PROJECT } from '../read/entity-files.ts';
import { DataError } from '../read/problem.ts';

const { values } = parseArgs({
  options: { from: { type: 'string' }, out: { type: 'string' }, label: { type: 'string' } },
});
const { from, out } = values;
if ((from === undefined) !== (out === undefined) || (from !== undefined && !/\.(csv|jsonl)$/.test(from))) {
  console.error('npm run data:build [-- --from FILE.csv|FILE.jsonl --out FILE.pack [--label LABEL]]');
  process.exit(2);
}

const begun = performance.now();
try {
  const bytes =
    from !== undefined && out !== undefined
      ? writeOwnPack(from, out, values.label ?? path.parse(from).name)
      : writePackFile();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${out ?? path.relative(PROJECT, PACK_FILE)}: ${(bytes / 1e6).toFixed(2)} MB in ${seconds} s`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
