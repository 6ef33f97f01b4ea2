/**
 * npm run pages -- FOLDER [--json] [--pictures FOLDER] [NAME …]: runs every HTML file of a folder (or those whose name contains NAME)
 * through the built extension in Chromium with the network off, and says what it did to each. Exit code 1 if any page has errors or a changed document.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { runPage, type PageResult } from './pages/run-page.ts';
import { printSummary, printTable } from './pages/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, pictures: { type: 'string' }, throttle: { type: 'string' } },
});
const [folder, ...names] = positionals;
if (!folder || !fs.existsSync(folder)) {
  console.error('Which folder? npm run pages -- FOLDER [--json] [--pictures FOLDER] [--throttle 4] [NAME …]');
  process.exit(2);
}
const wanted = (file: string): boolean => names.length === 0 || names.some((name) => file.includes(name));
const files = fs.readdirSync(folder).filter((file) => /\.x?html?$/.test(file) && wanted(file));

const site = await serve((asked) => {
  const file = path.basename(asked);
  return files.includes(file) ? { body: fs.readFileSync(path.join(folder, file)) } : undefined;
});
const driver = await launch('chromium', { args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
const results: PageResult[] = [];
try {
  for (const file of files) {
    const result = await runPage(driver.browser, `${site.origin}/${file}`, {
      ...(values.pictures && { picture: path.join(values.pictures, `${path.parse(file).name}.png`) }),
      throttle: Number(values.throttle ?? 1),
    });
    results.push(result);
    if (values.json) console.log(JSON.stringify({ file, ...result }));
  }
} finally {
  await driver.close();
  await site.close();
}
if (!values.json) {
  printTable(files, results);
  printSummary(results);
}
process.exit(results.some(({ errors, domUnchanged }) => errors.length > 0 || !domUnchanged) ? 1 : 0);
