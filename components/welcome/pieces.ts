import type { Mention } from '../../core/detect/mention.ts';

export interface Piece {
  /** UTF-16 offset in the text. */
  start: number;
  said: string;
  mention?: Mention;
}

/** Cuts a text at its mentions, which come in order and do not overlap. */
export function piecesOf(text: string, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const mention of mentions) {
    pieces.push({ start: done, said: text.slice(done, mention.start) });
    pieces.push({ start: mention.start, said: text.slice(mention.start, mention.end), mention });
    done = mention.end;
  }
  pieces.push({ start: done, said: text.slice(done) });
  return pieces.filter(({ said }) => said !== '');
}
