/**
 * npm test: every check in turn, stopping at none: format, lint, types, dataset, unit tests, then the built extension in real
 * Chromium and Firefox. Ends with the line "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browser/find.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-test-'));
let passed = 0;
let failed = 0;

function step(name: string, command: string, words: string[]): boolean {
  console.log(`\n— ${name}`);
  const ok = spawnSync(command, words, { stdio: 'inherit' }).status === 0;
  if (!ok) console.log(`✗ ${name}`);
  return ok;
}

function check(name: string, script: string): void {
  if (step(name, 'npm', ['run', '-s', script])) passed++;
  else failed++;
}

/** Runs one Vitest project and adds its counts; a run that dies without counts is one failure. */
function tests(name: string, project: string): void {
  const report = path.join(folder, `${project}.json`);
  const ok = step(name, 'npx', ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]); // prettier-ignore
  let counted = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8')) as typeof counted;
  } catch {
    // No report: counted as a failure below.
  }
  passed += counted.numPassedTests;
  failed += counted.numFailedTests;
  if ((!ok && counted.numFailedTests === 0) || counted.numPassedTests + counted.numFailedTests === 0) failed++;
}

try {
  check('format', 'format:check');
  check('lint', 'lint');
  check('types', 'types');
  check('dataset', 'data:check');
  check('third-party notices', 'notices:check');
  tests('unit tests', 'unit');
  for (const browser of ['chromium', 'firefox'] as const) console.log(`${browser}: ${requireBrowser(browser)}`);
  tests('browser tests', 'e2e');
} catch (error) {
  failed++;
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
