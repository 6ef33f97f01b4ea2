import path from 'node:path';

/** `DRAMATIS_OUTPUT`: another build than the usual one, to compare. */
const OUTPUT = process.env['DRAMATIS_OUTPUT'] ?? path.resolve(import.meta.dirname, '../../.output');

/** Folders of the built extension. */
export const BUILT = { chromium: path.join(OUTPUT, 'chrome-mv3'), firefox: path.join(OUTPUT, 'firefox-mv3') };
