import type { ByteWriter } from './byte-writer.ts';
import type { Candidate } from './hit.ts';

/** Entries of `postingOffsets` stand for so many aliases each: postings are read seldom. */
export const POSTING_STEP = 16;

/** Set in a candidate's flags when another candidate of the same alias follows. */
const MORE = 0x80;

/**
 * Writes an entity that bears an alias: its number times two as a varint, plus one if a byte of flags follows. Most aliases have
 * one bearer and no flags.
 */
export function writeCandidate(postings: ByteWriter, { entity, flags }: Candidate, more: boolean): void {
  const all = flags | (more ? MORE : 0);
  postings.varint(entity * 2 + (all === 0 ? 0 : 1));
  if (all !== 0) postings.byte(all);
}

/** Which entities bear an alias. */
export function candidatesOf(postings: Uint8Array, offsets: Uint32Array, alias: number): Candidate[] {
  const reader = new PostingReader(postings, offsets[Math.floor(alias / POSTING_STEP)]!);
  for (let skip = alias % POSTING_STEP; skip > 0; skip--) while (reader.next().flags & MORE);
  const candidates: Candidate[] = [];
  for (let flags = MORE; flags & MORE;) {
    const candidate = reader.next();
    flags = candidate.flags;
    candidates.push({ entity: candidate.entity, flags: flags & ~MORE });
  }
  return candidates;
}

class PostingReader {
  private readonly postings: Uint8Array;
  private at: number;

  constructor(postings: Uint8Array, at: number) {
    this.postings = postings;
    this.at = at;
  }

  next(): Candidate {
    let number = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = this.postings[this.at++]!;
      number |= (byte & 127) << shift;
    }
    return { entity: number >>> 1, flags: (number & 1) === 0 ? 0 : this.postings[this.at++]! };
  }
}
