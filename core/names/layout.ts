import { FOLD_VERSION } from '../text/fold.ts';
import { checksum } from './checksum.ts';
import { PackError } from './pack-error.ts';

/** Raise it whenever files change their meaning; see docs/pack-format.md. */
export const PACK_VERSION = 11;

/** "DRPK", read as a little-endian number. */
const MAGIC = 0x4b505244;
const BYTE_ORDER = 0x01020304;
const SWAPPED_BYTE_ORDER = 0x04030201;

/** Places of the header's 32-bit words. The checksum covers everything behind itself. */
const HEADER = {
  magic: 0,
  byteOrder: 1,
  version: 2,
  foldVersion: 3,
  fileLength: 4,
  checksum: 5,
  aliasCount: 6,
  entityCount: 7,
  filterShift: 8,
  bucketShift: 9,
  startsSmall: 10,
  firstShift: 11,
  sections: 12,
} as const;
const HEADER_WORDS = 64;

/** Sections in file order, each beginning at a multiple of 8 bytes. */
export const SECTIONS = [
  'about',
  'firsts',
  'filter',
  'buckets',
  'remainders',
  'placesLow',
  'placesHigh',
  'textOffsets',
  'texts',
  'words',
  'entityFacts',
  'strays',
  'strayMarks',
  'incomingOffsets',
  'incoming',
  'phrases',
  'recordOffsets',
  'records',
  'descriptionOffsets',
  'descriptions',
  'backgroundOffsets',
  'backgrounds',
] as const;

export type Section = (typeof SECTIONS)[number];

export interface Counts {
  aliasCount: number;
  entityCount: number;
  /** How far a hash is shifted right to give the number of its cell in the filter. */
  filterShift: number;
  /** The same for its bucket. */
  bucketShift: number;
  /** 1 or 0, see `Starts.small`. */
  startsSmall: number;
  /** The shift for a word's cell in `firsts`. */
  firstShift: number;
}

export interface Layout extends Counts {
  bytes: (section: Section) => Uint8Array;
  shorts: (section: Section) => Uint16Array;
  numbers: (section: Section) => Uint32Array;
}

/** Puts sections together to a file. */
export function writeLayout(
  counts: Counts,
  sections: Record<Section, Uint8Array | Uint16Array | Uint32Array>,
): ArrayBuffer {
  let length = HEADER_WORDS * 4;
  const header = new Uint32Array(HEADER_WORDS);
  SECTIONS.forEach((section, i) => {
    header[HEADER.sections + 2 * i] = length;
    header[HEADER.sections + 2 * i + 1] = sections[section].byteLength;
    length += roundUp(sections[section].byteLength);
  });
  Object.entries(counts).forEach(([name, value]) => (header[HEADER[name as keyof Counts]] = value as number));
  header.set([MAGIC, BYTE_ORDER, PACK_VERSION, FOLD_VERSION, length]);
  const file = new Uint8Array(length);
  file.set(new Uint8Array(header.buffer));
  SECTIONS.forEach((section, i) => {
    const { buffer, byteOffset, byteLength } = sections[section];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[HEADER.sections + 2 * i]);
  });
  const words = new Uint32Array(file.buffer);
  words[HEADER.checksum] = checksum(words.subarray(HEADER.checksum + 1));
  return file.buffer;
}

/** Checks a file and says where its sections are, without copying any. @throws {PackError} */
export function readLayout(buffer: ArrayBuffer): Layout {
  const header = checkedHeader(buffer);
  const words = new Uint32Array(buffer);
  if (header[HEADER.checksum] !== checksum(words.subarray(HEADER.checksum + 1))) throw damaged();
  const place = (section: Section) => {
    const i = HEADER.sections + 2 * SECTIONS.indexOf(section);
    const [offset = 0, length = 0] = header.subarray(i, i + 2);
    if (offset % 8 !== 0 || offset + length > buffer.byteLength) throw damaged();
    return { offset, length };
  };
  return {
    aliasCount: header[HEADER.aliasCount]!,
    entityCount: header[HEADER.entityCount]!,
    filterShift: header[HEADER.filterShift]!,
    bucketShift: header[HEADER.bucketShift]!,
    startsSmall: header[HEADER.startsSmall]!,
    firstShift: header[HEADER.firstShift]!,
    bytes: (section) => new Uint8Array(buffer, place(section).offset, place(section).length),
    shorts: (section) => new Uint16Array(buffer, place(section).offset, place(section).length >>> 1),
    numbers: (section) => new Uint32Array(buffer, place(section).offset, place(section).length >>> 2),
  };
}

function checkedHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < HEADER_WORDS * 4) {
    if (buffer.byteLength >= 4 && new Uint32Array(buffer, 0, 1)[0] !== MAGIC) throw foreign();
    throw new PackError('truncated', 'The file is too short to be a Dramatis pack.');
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (header[HEADER.byteOrder] === SWAPPED_BYTE_ORDER) {
    throw new PackError('foreign', 'The pack was made on a machine with the other byte order.');
  }
  if (header[HEADER.magic] !== MAGIC) throw foreign();
  if (header[HEADER.byteOrder] !== BYTE_ORDER) throw damaged();
  checkVersion(header[HEADER.version]!, PACK_VERSION);
  checkVersion(header[HEADER.foldVersion]!, FOLD_VERSION);
  const length = header[HEADER.fileLength]!;
  if (length > buffer.byteLength) {
    throw new PackError('truncated', `The pack is cut off: ${buffer.byteLength} bytes of ${length} are there.`);
  }
  if (length < buffer.byteLength || length % 8 !== 0) throw damaged();
  return header;
}

function checkVersion(found: number, known: number): void {
  if (found > known) throw new PackError('newer', 'The pack was made for a newer version of Dramatis.');
  if (found < known)
    throw new PackError('older', 'The pack was made for an older version of Dramatis; build it again.');
}

function foreign(): PackError {
  return new PackError('foreign', 'The file is not a Dramatis pack.');
}

function damaged(): PackError {
  return new PackError('damaged', 'The pack is damaged: its contents do not match its checksum.');
}

function roundUp(bytes: number): number {
  return (bytes + 7) & ~7;
}

/** How many bytes each section of a pack has. */
export function sectionBytes(buffer: ArrayBuffer): Record<Section, number> {
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  return Object.fromEntries(SECTIONS.map((section, i) => [section, header[HEADER.sections + 2 * i + 1]!])) as Record<
    Section,
    number
  >;
}
