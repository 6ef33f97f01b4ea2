import { readFileSync } from 'node:fs';
import { openPack, type Pack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { inTurns, median, nsPerChar, piecesOf, sumOfUnits, time } from './clock.ts';
import { hostileTexts } from './hostile.ts';
import { makeProse, textOfPages } from './prose.ts';

const FIRST_TEXT = 'A visit of John Smith to the University of Paris.';
const PROSE_LENGTH = 10_000_000;
/** Even, so that each job begins as often. */
const ROUNDS = 6;

export interface Scanned {
  /** Memory taken by opening, beyond the file. */
  extraBytesOpen: number;
  /** Open and find the first name, the file being in memory. */
  openMs: number;
  /** The same, the first time in a process. */
  coldOpenMs: number;
  bareNsPerChar: number;
  /** The time of the bare sum divided by that of the scan. */
  share: number;
  hits: number;
  /** The share on the text of real pages, if there are any. */
  newsShare: number | null;
  /** Times as long as prose. */
  hostile: Record<string, number>;
}

/** Run by itself: `measure-scan.ts FILE PAGES` opens a pack and scans with it, as the extension does, which never builds one. */
const [file, pages] = [process.argv[2]!, process.argv[3]!];
const collectGarbage = globalThis.gc ?? (() => undefined);

const pack = fileInMemory(file);
let opened: Pack | undefined;
const openAndFirstMatch = () => {
  opened = openPack(pack);
  scan(FIRST_TEXT, [opened]);
};
const before = memoryInUse();
const coldOpenMs = time(openAndFirstMatch);
const extraBytesOpen = Math.max(0, memoryInUse() - before);
const openMs = median(Array.from({ length: 9 }, () => time(openAndFirstMatch)));

const news = textOfPages(pages);
const prose = makeProse(PROSE_LENGTH) + news;
const scanAll = (text: string) => scan(text, [opened!]);
nsPerChar(prose.slice(0, 1_000_000), 4, scanAll, sumOfUnits);
const [ns, bareNs] = nsPerChar(prose, ROUNDS, scanAll, sumOfUnits) as [number, number];
const [newsNs, newsBareNs] = news ? (nsPerChar(news, ROUNDS, scanAll, sumOfUnits) as [number, number]) : [1, 0];

const scanned: Scanned = {
  extraBytesOpen,
  openMs,
  coldOpenMs,
  bareNsPerChar: bareNs,
  share: bareNs / ns,
  hits: scanAll(prose).length,
  newsShare: news ? newsBareNs / newsNs : null,
  hostile: Object.fromEntries(
    Object.entries(hostileTexts(FIRST_TEXT)).map(([name, text]) => [name, timesAsLongAsProse(text)]),
  ),
};
console.log(JSON.stringify(scanned));

function timesAsLongAsProse(text: string): number {
  const [own, other] = [piecesOf(text), piecesOf(prose.slice(0, text.length))];
  const [ms, proseMs] = inTurns(ROUNDS, { pieces: own, job: scanAll }, { pieces: other, job: scanAll }) as [
    number,
    number,
  ];
  return ms / proseMs;
}

function fileInMemory(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

function memoryInUse(): number {
  void collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
