import type { Candidate } from './hit.ts';
import { OFFSET_STEP } from './layout.ts';

/** Set in a candidate's flags when another candidate of the same alias follows. */
export const MORE_CANDIDATES = 0x80;

/** Which entities bear an alias: a byte of flags, then the entity's number as a varint, for each. */
export function candidatesOf(postings: Uint8Array, offsets: Uint32Array, alias: number): Candidate[] {
  let at = offsets[Math.floor(alias / OFFSET_STEP)]!;
  for (let skip = alias % OFFSET_STEP; skip > 0; skip--) {
    for (let more = true; more;) {
      more = (postings[at++]! & MORE_CANDIDATES) !== 0;
      while (postings[at++]! > 127);
    }
  }
  const candidates: Candidate[] = [];
  for (let more = true; more;) {
    const flags = postings[at++]!;
    more = (flags & MORE_CANDIDATES) !== 0;
    let entity = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++]!;
      entity |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    candidates.push({ entity, flags: flags & ~MORE_CANDIDATES });
  }
  return candidates;
}
