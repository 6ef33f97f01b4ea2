/** npm run data:format [-- FILE …]: sorts and lays out entity files in the one way (all files unless some are named); none if one cannot be read. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { layoutFile } from '../format/layout.ts';
import { entityFilePaths, PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { describeProblem } from '../read/problem.ts';
import { entityFile } from '../schema/entity-file.ts';

const named = process.argv.slice(2).map((file) => path.resolve(file));
const files = named.length > 0 ? named : entityFilePaths().map((file) => path.join(PROJECT, file));

const { problems } = readEntityFiles(files.map((file) => path.relative(PROJECT, file)));
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error('Nothing was changed.');
  process.exit(1);
}

for (const file of files) {
  const before = readFileSync(file, 'utf8');
  const after = layoutFile(v.parse(entityFile, load(before)));
  // A layout that reads back as something else would lose an entry: refuse to write it.
  if (layoutFile(v.parse(entityFile, load(after))) !== after) throw new Error(`${file}: layout is not stable`);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`formatted ${path.relative(PROJECT, file)}`);
}
