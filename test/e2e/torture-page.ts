import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageStatus } from '../../platform/messages.ts';
import type { Served } from '../../scripts/browser/serve.ts';

const FOLDER = path.resolve(import.meta.dirname, '../pages');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What a torture page says has to happen on it; see `test/pages/README.md`. */
export interface Expected {
  names: (string | { text: string; loose: true })[];
  state?: PageStatus['state'];
  card?: string;
  cardAtLast?: string;
  noCard?: string;
  cardWidth?: [number, number];
  then?: { click?: string; run?: string; names: string[]; location?: string }[];
  headers?: Record<string, string>;
  scriptless?: boolean;
}

export const TORTURE_PAGES = readdirSync(FOLDER)
  .filter((file) => path.extname(file) in TYPES)
  .map((file) => ({ file, title: /<title>(.*)<\/title>/.exec(read(file))?.[1] ?? file, expected: expectedIn(file) }));

/** Serves a torture page; `otherOrigin` is put in where a page wants a frame of another site. */
export function servePage(asked: string, otherOrigin: () => string): Served | undefined {
  const page = TORTURE_PAGES.find(({ file }) => asked === `/${file}`);
  return (
    page && {
      body: read(page.file).replaceAll('{OTHER_ORIGIN}', otherOrigin()),
      headers: { 'content-type': TYPES[path.extname(page.file)]!, ...page.expected.headers },
    }
  );
}

function read(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

function expectedIn(file: string): Expected {
  const found = /id="expected">([\s\S]*?)<\/script>/.exec(read(file));
  return found ? (JSON.parse(found[1]!) as Expected) : { names: [], state: 'not-article' };
}
