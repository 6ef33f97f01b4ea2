import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Which rooms a room may import from, besides itself (docs/README.md draws it). */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  platform: ['core'],
  components: ['core'],
  entrypoints: ['components', 'platform', 'core', 'assets'],
  data: ['core'],
};
/** Packages and globals that only some rooms may use. */
const BROWSER_API = /\bbrowser\.[a-z]|\bchrome\.[a-z]|wxt\/browser|webextension-polyfill/;
const DOM_OR_IO = /\b(document|window|localStorage|indexedDB|fetch)\b\s*[.(]|from 'node:/;

const files = globSync(`{${Object.keys(ALLOWED).join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT }).map((file) => ({
  file: file.replaceAll(path.sep, '/'),
  text: readFileSync(path.join(ROOT, file), 'utf8'),
}));

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from '([^']+)'|import '([^']+)'|import\('([^']+)'\)/g),
  ].map((found) => (found[1] ?? found[2] ?? found[3])!);
}

function roomOf(file: string): string {
  return file.split('/')[0]!;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('the house', () => {
  it('finds the files it is to judge', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const room of Object.keys(ALLOWED)) expect(files.some(({ file }) => roomOf(file) === room)).toBe(true);
  });

  it('has imports that point one way only', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => roomOf(target) !== roomOf(file) && !ALLOWED[roomOf(file)]!.includes(roomOf(target)))
        // Texts are looked up by the keys of the locale file: a type, nothing that runs.
        .filter((target) => !target.startsWith('public/_locales/') && !target.startsWith('assets/'))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has import paths that name the file, so that Node runs core and data as they are', () => {
    const wrong = files.flatMap(({ file, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.') && !/\.(ts|tsx|css|json|css\?inline)$/.test(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the browser’s API within platform/ and entrypoints/', () => {
    const wrong = files
      .filter(({ file }) => ['core', 'components', 'data'].includes(roomOf(file)))
      .filter(({ text }) => BROWSER_API.test(withoutComments(text)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keeps core/ free of the DOM and of input and output', () => {
    const wrong = files.filter(({ file, text }) => roomOf(file) === 'core' && DOM_OR_IO.test(withoutComments(text)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has no file that grew out of hand', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 350).map(({ file }) => file);
    expect(long).toEqual([]);
  });

  it('has no names that say nothing', () => {
    expect(files.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc|manager)[./]/.test(file))).toEqual([]);
  });
});
