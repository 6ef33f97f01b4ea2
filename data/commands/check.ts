/**
 * npm run data:check [-- FILE …] [--notes]: all rules over all files; with FILEs, prints only what concerns them; with --notes, also
 * what may stay as it is (names of several entities, names without a source). Exit 1 on errors.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDataset } from '../check/check.ts';
import { entityFilePaths, PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { describeProblem, type Problem } from '../read/problem.ts';
import { tally } from '../stats/count.ts';

const { values, positionals } = parseArgs({
  options: { notes: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = positionals.map((file) => path.relative(PROJECT, path.resolve(file)));
const read = readEntityFiles(entityFilePaths());
const found = checkDataset(read).filter((problem) => wanted.length === 0 || wanted.includes(problem.file));
const of = (level: Problem['level']) => found.filter((problem) => problem.level === level);

for (const problem of found) if (values.notes || problem.level !== 'note') console.log(describeProblem(problem));
const entities = read.files.flatMap((file) => file.entities);
const full = entities.filter((entity) => entity.record.background !== undefined).length;
const notes = tally(of('note').map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`); // prettier-ignore
console.log(
  `${read.files.length} files, ${entities.length} entities (${full} full): ${of('error').length} errors, ${of('warning').length} warnings`,
);
if (notes.length > 0 && !values.notes) console.log(`notes (--notes lists them): ${notes.join(', ')}`);
process.exitCode = of('error').length > 0 ? 1 : 0;
