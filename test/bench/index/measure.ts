import { writeFileSync } from 'node:fs';
import { buildPack, type PackEntry } from '../../../core/names/build-pack.ts';
import { sectionBytes, type Section } from '../../../core/names/layout.ts';
import { openPack, type Pack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { median, nsPerChar, sumOfUnits, time } from './clock.ts';
import { hostileTexts } from './hostile.ts';
import { makeNames } from './names.ts';
import { makeProse, textOfPages } from './prose.ts';

/** What finds names and says whose they are, without the spellings that every hit is compared with. */
const INDEX: Section[] = ['firsts', 'filter', 'buckets', 'remainders', 'placesLow', 'placesHigh', 'textOffsets'];
const SPELLINGS: Section[] = ['texts', 'words'];
const ALIASES_PER_ENTITY = 100;
const FIRST_TEXT = 'A visit of John Smith to the University of Paris.';

/** Run by itself: `measure.ts COUNT PAGES FILE` prints the row of one size and leaves the pack in FILE. */
const [count, pages, file] = [Number(process.argv[2]), process.argv[3]!, process.argv[4]!];
const collectGarbage = globalThis.gc ?? (() => undefined);

let entries: PackEntry[] | undefined = entriesOf(makeNames(count));
let built: ArrayBuffer | undefined;
const buildMs = time(() => (built = buildPack({ label: 'bench', built: '2026-01-01', entities: entries! })));
const buildPeakMb = Math.round(process.resourceUsage().maxRSS / 1024);
entries = undefined;
const pack: ArrayBuffer = built!;
writeFileSync(file, new Uint8Array(pack));

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
const prose = makeProse(10_000_000) + news;
const scanAll = (text: string) => scan(text, [opened!]);
nsPerChar(prose.slice(0, 1_000_000), 3, scanAll, sumOfUnits);
const [ns, bareNs] = nsPerChar(prose, 7, scanAll, sumOfUnits) as [number, number];
const [newsNs, newsBareNs] = news ? (nsPerChar(news, 7, scanAll, sumOfUnits) as [number, number]) : [0, 1];
const hostile = Object.entries(hostileTexts(FIRST_TEXT)).map(([name, text]) => [
  name,
  nsPerChar(text, 5, scanAll)[0]! / ns,
]);

const sizes = sectionBytes(pack);
const perAlias = (sections: Section[]) => sections.reduce((sum, section) => sum + sizes[section], 0) / count;
console.log(
  JSON.stringify({
    aliases: count,
    buildMs,
    buildPeakMb,
    fileBytes: pack.byteLength,
    indexBytesPerAlias: perAlias(INDEX),
    spellingBytesPerAlias: perAlias(SPELLINGS),
    extraBytesOpen,
    openMs,
    coldOpenMs,
    nsPerChar: ns,
    bareNsPerChar: bareNs,
    share: bareNs / ns,
    hits: scanAll(prose).length,
    newsShare: news ? newsBareNs / newsNs : null,
    hostile: Object.fromEntries(hostile) as Record<string, number>,
  }),
);

function entriesOf(names: string[]): PackEntry[] {
  const entries: PackEntry[] = [];
  for (let i = 0; i < names.length; i += ALIASES_PER_ENTITY) {
    const aliases = names.slice(i, i + ALIASES_PER_ENTITY).map((text) => ({ text }));
    const entity = { id: `e${i}`, name: names[i]!, kind: 'person', fame: 1, description: '', asOf: '2026' } as const;
    entries.push({ entity, aliases });
  }
  return entries;
}

function memoryInUse(): number {
  void collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
