import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { inServiceWorker } from './in-service-worker.ts';
import { PEERS } from './peers.ts';
import { tableOf, type Row } from './table.ts';

/** Beyond this, peers need more memory than most machines have. */
const PEER_LIMIT = 500_000;
const PEER_SECONDS = 120;

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
  const row = await measure<Row>(8000, 1200, 'measure.ts', String(aliases), pages, file);
  row.peers = {};
  row.peerMegabytes = {};
  for (const name of options['no-peers'] ? [] : Object.keys(PEERS)) {
    say(`  ${name}`);
    const found =
      aliases <= PEER_LIMIT
        ? await measure<{ nsPerChar: number; megabytes: number }>(
            5000,
            PEER_SECONDS,
            'measure-peer.ts',
            name,
            String(aliases),
          ).catch(() => undefined)
        : undefined;
    row.peers[name] = found?.nsPerChar ?? null;
    row.peerMegabytes[name] = found?.megabytes ?? null;
  }
  if (!options['no-chromium']) row.serviceWorker = await inServiceWorker(file).catch(() => null);
  return row;
}

try {
  const rows: Row[] = [];
  for (const size of options.sizes.split(',')) rows.push(await rowOf(Number(size)));
  console.log(options.json ? JSON.stringify({ rows }) : tableOf(rows));
} finally {
  rmSync(folder, { recursive: true });
}
