/** npm run data:check [-- FILE …]: all rules over all files; with FILEs, prints only what concerns them. Exit 1 on errors. */
import path from 'node:path';
import { checkDataset } from '../check/check.ts';
import { entityFilePaths, PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { describeProblem } from '../read/problem.ts';

const wanted = process.argv.slice(2).map((file) => path.relative(PROJECT, path.resolve(file)));
const read = readEntityFiles(entityFilePaths());
const problems = checkDataset(read).filter((problem) => wanted.length === 0 || wanted.includes(problem.file));

for (const problem of problems) console.log(describeProblem(problem));
const errors = problems.filter((problem) => problem.level === 'error').length;
const entities = read.files.flatMap((file) => file.entities);
const full = entities.filter((entity) => entity.record.background !== undefined).length;
console.log(
  `${read.files.length} files, ${entities.length} entities (${full} full): ${errors} errors, ${problems.length - errors} warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;
