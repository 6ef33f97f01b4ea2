import { readFileSync } from 'node:fs';

/** A hand-annotated document of a development set. Offsets are UTF-16 code units of `text`. */
export interface GoldDocument {
  id: string;
  text: string;
  date?: string;
  mentions: GoldMention[];
}

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  wiki?: string | null;
  qid?: string;
  named?: boolean;
  demonym?: boolean;
  dontCare?: boolean;
  coref?: boolean;
  optional?: boolean;
  descriptor?: boolean;
}

export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Errors are looked at in half `a` only; `b` tells whether what was learned holds elsewhere. Decided by a hash of the id (FNV-1a). */
export function halfOf(id: string): 'a' | 'b' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) & 1 ? 'a' : 'b';
}
