/**
 * npm run data:stats [-- --coverage FILE.tsv[:N] …] [--missing N] [--pack]: counts of the dataset by kind, area and date; with
 * --coverage, how many of the first N names of a list it has, and which of them are missing; with --pack, how many bytes each
 * section of the compiled pack has, as it is and zipped.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../../core/names/build-pack.ts';
import { readDataset } from '../compile/read-dataset.ts';
import { entityFilePaths, readEntityFiles } from '../read/entity-files.ts';
import { countEntities, type Counts } from '../stats/count.ts';
import { coverageOf } from '../stats/coverage.ts';
import { packSizes } from '../stats/pack-sizes.ts';

const { values } = parseArgs({
  options: {
    coverage: { type: 'string', multiple: true, default: [] },
    missing: { type: 'string', default: '0' },
    pack: { type: 'boolean', default: false },
  },
});
const stats = countEntities(readEntityFiles(entityFilePaths()).files);
const line = (counts: Counts) => counts.map(([value, count]) => `${value} ${count}`).join(', ');
console.log(`${stats.full} full and ${stats.brief} brief entities in ${stats.files} files`);
console.log(`kinds: ${line(stats.byKind)}`);
console.log(`areas: ${line(stats.byArea)}`);
console.log(`as of: ${line(stats.byYear)}`);
console.log(
  `${stats.withWikipedia} with a Wikipedia title, ${stats.withWikidata} with a Wikidata id; ${stats.roles} roles, ${stats.relations} relations, ${stats.aliases} aliases`,
);

const entries = readDataset();
console.log(`${entries.length - stats.full - stats.brief} generated places`);
for (const wanted of values.coverage) {
  const [file, most] = wanted.split(/:(?=\d+$)/) as [string, string?];
  const { list, wanted: all, found, missing } = coverageOf(path.basename(file), readFileSync(file, 'utf8'), Number(most ?? Infinity), entries); // prettier-ignore
  console.log(`${list}: ${found} of the first ${all} names (${((100 * found) / all).toFixed(1)} %)`);
  if (Number(values.missing) > 0) console.log(`  missing: ${missing.slice(0, Number(values.missing)).join(' | ')}`);
}
if (values.pack) {
  const pack = buildPack({ label: 'Dramatis', built: '2026-01-01', entities: entries });
  for (const { section, bytes, zipped } of packSizes(pack))
    console.log(`${section.padEnd(16)}${String(bytes).padStart(10)} bytes, zipped ${String(zipped).padStart(9)}`);
}
