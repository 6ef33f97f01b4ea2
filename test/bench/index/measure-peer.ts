import { nsPerChar, time } from './clock.ts';
import { makeNames } from './names.ts';
import { PEERS } from './peers.ts';
import { makeProse } from './prose.ts';

/** Run by itself: `measure-peer.ts NAME COUNT` prints nanoseconds a character and megabytes in use. */
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
const [ns] = nsPerChar(text, 5, scan);
console.log(JSON.stringify({ nsPerChar: ns, megabytes }));

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
