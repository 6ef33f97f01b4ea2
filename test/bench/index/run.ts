import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { inServiceWorker } from './in-service-worker.ts';
import type { Built } from './measure-build.ts';
import type { PeerScanned } from './measure-peer.ts';
import type { Scanned } from './measure-scan.ts';
import { PEERS } from './peers.ts';
import { together } from './together.ts';
import { tableOf, type Row } from './table.ts';

/** Beyond this, peers need more memory than most machines have. */
const PEER_LIMIT = 500_000;
const PEER_SECONDS = 120;
/** So many processes scan: where things lie in memory and when code is compiled differs between them. */
const SCANS = 3;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,50000,500000,5000000' },
    json: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    'no-chromium': { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const pages = join(here, '../../../../shared/pages');
const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
const run = promisify(execFile);
const say = (message: string) => options.json || console.error(message);

/** Every measurement has a process to itself, so that none inherits another's memory or compiled code. */
async function measure<T>(heapMb: number, seconds: number, script: string, ...args: string[]): Promise<T> {
  const flags = ['--expose-gc', `--max-old-space-size=${heapMb}`, join(here, script), ...args];
  const { stdout } = await run(process.execPath, flags, { timeout: seconds * 1000, killSignal: 'SIGKILL' });
  return JSON.parse(stdout) as T;
}

async function rowOf(aliases: number): Promise<Row> {
  say(`${aliases} aliases …`);
  const file = join(folder, `${aliases}.pack`);
  const built = await measure<Built>(8000, 1200, 'measure-build.ts', String(aliases), file);
  const scans: Scanned[] = [];
  while (scans.length < SCANS) scans.push(await measure<Scanned>(8000, 600, 'measure-scan.ts', file, pages));
  const peers = options['no-peers'] ? undefined : aliases > PEER_LIMIT ? {} : await peersOf(aliases);
  const serviceWorker = options['no-chromium'] ? undefined : await inServiceWorker(file).catch(() => null);
  return { aliases, ...built, ...together(scans, peers), serviceWorker };
}

async function peersOf(aliases: number): Promise<Record<string, PeerScanned>> {
  const found: Record<string, PeerScanned> = {};
  for (const name of Object.keys(PEERS)) {
    say(`  ${name}`);
    const args = [name, String(aliases)] as const;
    const peer = await measure<PeerScanned>(5000, PEER_SECONDS, 'measure-peer.ts', ...args).catch(() => undefined);
    if (peer) found[name] = peer;
  }
  return found;
}

try {
  const rows: Row[] = [];
  for (const size of options.sizes.split(',')) rows.push(await rowOf(Number(size)));
  console.log(options.json ? JSON.stringify({ rows }) : tableOf(rows));
} finally {
  rmSync(folder, { recursive: true });
}
