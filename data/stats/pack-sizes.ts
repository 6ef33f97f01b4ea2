import { deflateRawSync } from 'node:zlib';
import { readLayout, SECTIONS } from '../../core/names/layout.ts';

export interface SectionSize {
  section: string;
  bytes: number;
  /** As in the zipped extension: deflate, level 9. */
  zipped: number;
}

/** Bytes of each section of a pack, the largest first, and of the whole file. */
export function packSizes(pack: ArrayBuffer): SectionSize[] {
  const layout = readLayout(pack);
  const size = (section: string, bytes: Uint8Array): SectionSize => ({
    section,
    bytes: bytes.length,
    zipped: deflateRawSync(bytes, { level: 9 }).length,
  });
  const sections = SECTIONS.map((section) => size(section, layout.bytes(section)));
  return [...sections.sort((a, b) => b.zipped - a.zipped), size('pack', new Uint8Array(pack))];
}
