import { execFileSync } from 'node:child_process';

/** Browser tests install what a reader would install: the built extension, built anew for each run. */
export default function setup(): void {
  if (process.env['E2E_NO_BUILD']) return; // for working on one test; the build must be up to date
  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
