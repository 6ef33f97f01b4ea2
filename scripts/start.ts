/**
 * npm start [-- URL-or-FILE]: builds the extension and opens a browser with it on an article: the bundled sample, an address
 * or an HTML file. Without a display it does the same unseen, prints the names found and saves a picture of an open card.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { showHeadless } from './start/headless.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SAMPLE = path.join(ROOT, 'assets/sample/article.html');
const wanted = process.argv[2];
const name = process.env['BROWSER_NAME'] === 'firefox' ? 'firefox' : 'chromium';
const display = process.platform !== 'linux' || !!(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Building the extension …');
execFileSync('npx', ['wxt', 'build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const isAddress = wanted !== undefined && /^https?:/.test(wanted);
const file = wanted === undefined ? SAMPLE : path.resolve(wanted);
if (!isAddress && !existsSync(file)) {
  console.error(`There is no file ${file}. Give an address that begins with http, or an HTML file.`);
  process.exit(1);
}
const site = await serve((asked) => (asked === '/' ? { body: readFileSync(file) } : besides(asked)));
const url = isAddress ? wanted : `${site.origin}/`;

const driver = await launch(name, { headless: !display });
const page = await driver.open(url);
if (display) {
  console.log(`${name} is open on ${isAddress ? url : pathToFileURL(file).href}. Close it to end.`);
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
} else {
  await showHeadless(driver, page, path.join(ROOT, '.output', 'start.png'));
  await driver.close();
}
await site.close();

/** Pictures and styles that lie beside the article's file. */
function besides(asked: string): { body: Uint8Array; headers: Record<string, string> } | undefined {
  const found = path.join(path.dirname(file), path.normalize(asked));
  if (isAddress || !found.startsWith(path.dirname(file) + path.sep) || !existsSync(found)) return undefined;
  const types: Record<string, string> = {
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
  };
  return {
    body: readFileSync(found),
    headers: { 'content-type': types[path.extname(found)] ?? 'application/octet-stream' },
  };
}
