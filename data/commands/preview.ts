/**
 * npm run data:preview -- FILE [NAME]: the card of each entity in a file (or of those whose name contains NAME), and what its
 * names find, also in the sample article.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { previewEntity } from '../preview/preview.ts';
import { toEntry } from '../read/dataset.ts';
import { PROJECT, readEntityFiles } from '../read/entity-files.ts';
import { describeProblem } from '../read/problem.ts';

const [file, wanted = ''] = process.argv.slice(2);
if (!file) {
  console.error('Which file? npm run data:preview -- data/entities/…/file.yaml [NAME]');
  process.exit(2);
}
const { files, problems } = readEntityFiles([path.relative(PROJECT, path.resolve(file))]);
for (const problem of problems) console.error(describeProblem(problem));
const sample = readFileSync(path.join(PROJECT, 'assets/sample/article.html'), 'utf8').replace(/<[^>]*>/g, '');
const today = new Date().toISOString().slice(0, 10);

for (const source of files.flatMap(({ entities }) => entities)) {
  if (!source.record.name.toLowerCase().includes(wanted.toLowerCase())) continue;
  const { card, aliases } = previewEntity(toEntry(source), sample, today);
  console.log(`\n${card.map((line, index) => (index === 0 ? line : `    ${line}`)).join('\n')}`);
  for (const { text, remark, works, inSample } of aliases) {
    const found = inSample > 0 ? `  ×${inSample} in the sample` : '';
    console.log(`    ${works ? '✓' : '✗ never found:'} ${text}${remark && ` (${remark})`}${found}`);
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;
