import { existsSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers are installed, best first. `CHROMIUM_PATH` and `FIREFOX_PATH` win. */
const PLACES: Record<
  BrowserName,
  { variable: string; commands: string[]; files: string[]; debian: string; site: string }
> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Google Chrome stopped loading unpacked extensions from the command line; Chromium and Chrome for Testing do.
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'google-chrome'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    site: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    site: 'https://www.mozilla.org/firefox/',
  },
};

/** Path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  for (const command of commands) {
    for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
      const file = path.join(folder, os.platform() === 'win32' ? `${command}.exe` : command);
      if (existsSync(file)) return file;
    }
  }
  return files.find((file) => existsSync(file));
}

/** Path of a browser: the installed one, else one installed now by the system's package manager, else an error that says what to do. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  install(PLACES[name].debian);
  const installed = findBrowser(name);
  if (installed) return installed;
  const { variable, site } = PLACES[name];
  throw new Error(
    `No ${name} found, and it could not be installed here. Install it (${site}) or say where it is with ${variable}=/path/to/it.`,
  );
}

/** Only where no password is asked for: as root, or where sudo needs none. */
function install(debianPackage: string): void {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  console.log(`Installing ${debianPackage} with apt-get …`);
  const apt = (...words: string[]) => {
    const [command, ...rest] = asRoot ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', debianPackage);
  } catch {
    // The caller finds no browser and says what to do.
  }
}
