import { nsPerChar, sumOfUnits, time } from './clock.ts';
import { makeNames } from './names.ts';
import { PEERS } from './peers.ts';
import { makeProse } from './prose.ts';

export interface PeerScanned {
  /** How many times as long as the bare sum. */
  timesBare: number;
  megabytes: number;
}

/** Run by itself: `measure-peer.ts NAME COUNT` prints how fast a peer is, and megabytes in use. */
const [name, count] = [process.argv[2]!, Number(process.argv[3])];
const before = memory();
let names: string[] | undefined = makeNames(count);
const scan = PEERS[name]!(names);
names = undefined;
void globalThis.gc?.();
const megabytes = (memory() - before) / 2 ** 20;
const prose = makeProse(2_000_000);
// As much text as it reads in about a second.
scan(prose.slice(0, 2000));
const small = prose.slice(2000, 22_000);
const length = Math.min(prose.length, Math.max(20_000, Math.round(20_000 * (1000 / time(() => scan(small))))));
const text = prose.slice(0, length);
const [ns, bareNs] = nsPerChar(text, 6, scan, sumOfUnits) as [number, number];
const scanned: PeerScanned = { timesBare: ns / bareNs, megabytes };
console.log(JSON.stringify(scanned));

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
