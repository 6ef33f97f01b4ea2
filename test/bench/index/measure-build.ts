import { writeFileSync } from 'node:fs';
import { buildPack, type PackEntry } from '../../../core/names/build-pack.ts';
import { sectionBytes, type Section } from '../../../core/names/layout.ts';
import { time } from './clock.ts';
import { makeNames } from './names.ts';

/** What finds names and says whose they are, without the spellings that every hit is compared with. */
const INDEX: Section[] = ['firsts', 'filter', 'buckets', 'remainders', 'placesLow', 'placesHigh', 'textOffsets'];
const SPELLINGS: Section[] = ['texts', 'words'];
const ALIASES_PER_ENTITY = 100;

export interface Built {
  buildMs: number;
  buildPeakMb: number;
  fileBytes: number;
  indexBytesPerAlias: number;
  /** The stored aliases with which hits are compared; not part of the index. */
  spellingBytesPerAlias: number;
}

/** Run by itself: `measure-build.ts COUNT FILE` builds a pack, leaves it in FILE and prints what that took. */
const [count, file] = [Number(process.argv[2]), process.argv[3]!];
const entities = entriesOf(makeNames(count));
let pack = new ArrayBuffer(0);
const buildMs = time(() => (pack = buildPack({ label: 'bench', built: '2026-01-01', entities })));
const buildPeakMb = Math.round(process.resourceUsage().maxRSS / 1024);
writeFileSync(file, new Uint8Array(pack));

const sizes = sectionBytes(pack);
const perAlias = (sections: Section[]) => sections.reduce((sum, section) => sum + sizes[section], 0) / count;
const built: Built = {
  buildMs,
  buildPeakMb,
  fileBytes: pack.byteLength,
  indexBytesPerAlias: perAlias(INDEX),
  spellingBytesPerAlias: perAlias(SPELLINGS),
};
console.log(JSON.stringify(built));

function entriesOf(names: string[]): PackEntry[] {
  const entries: PackEntry[] = [];
  for (let i = 0; i < names.length; i += ALIASES_PER_ENTITY) {
    const aliases = names.slice(i, i + ALIASES_PER_ENTITY).map((text) => ({ text }));
    const entity = { id: `e${i}`, name: names[i]!, kind: 'person', fame: 1, description: '', asOf: '2026' } as const;
    entries.push({ entity, aliases });
  }
  return entries;
}
