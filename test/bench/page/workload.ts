import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Served } from '../../../scripts/browser/serve.ts';

/** How often every application is run through. */
export const WORK_ROUNDS = 10;

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
};

/** The files of `workload/`, and the library that one of its applications is made with. */
export function workloadFile(asked: string): Served | undefined {
  const file = asked === '/preact.mjs' ? import.meta.resolve('preact') : new URL(`.${asked}`, import.meta.url).href;
  if (asked !== '/preact.mjs' && !/^\/workload\/[\w-]+\.\w+$/.test(asked)) return undefined;
  const where = fileURLToPath(file);
  if (!existsSync(where)) return undefined;
  return { body: readFileSync(where), headers: { 'content-type': TYPES[asked.split('.').at(-1)!] ?? 'text/plain' } };
}
