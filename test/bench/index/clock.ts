export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Milliseconds that a job takes. */
export function time(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

/** The least that any reading of a text can do: the yardstick of every row. */
export function sumOfUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Short enough that all jobs meet the machine in the same state, which changes within milliseconds; long enough for the clock. */
const PIECE = 20_000;

/** A job with a text of its own for each turn. */
export interface Reading {
  pieces: readonly string[];
  job: (piece: string) => unknown;
}

/**
 * Milliseconds that each reading takes for all its pieces. They take turns, piece by piece, so that other work of the machine strikes
 * them alike; which of them begins changes from round to round, since the first finds a piece in no cache. What counts is each piece's median.
 */
export function inTurns(rounds: number, ...readings: readonly Reading[]): number[] {
  const times = readings.map(({ pieces }) => pieces.map(() => [] as number[]));
  const turns = Math.max(...readings.map(({ pieces }) => pieces.length));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < turns; turn++) {
      for (let i = 0; i < readings.length; i++) {
        const which = (i + round) % readings.length;
        const { pieces, job } = readings[which]!;
        const piece = pieces[turn];
        if (piece !== undefined) times[which]![turn]!.push(time(() => job(piece)));
      }
    }
  }
  return times.map((each) => each.reduce((sum, ofPiece) => sum + median(ofPiece), 0));
}

/** How long jobs take for one text, in nanoseconds a character. */
export function nsPerChar(text: string, rounds: number, ...jobs: ((text: string) => unknown)[]): number[] {
  const pieces = piecesOf(text);
  return inTurns(rounds, ...jobs.map((job) => ({ pieces, job }))).map((ms) => (ms * 1e6) / text.length);
}

/** Pieces that are strings of their own: a slice would be read through the whole, which is slower. */
export function piecesOf(text: string): string[] {
  const count = Math.max(1, Math.round(text.length / PIECE));
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, i) =>
    text
      .slice(i * length, (i + 1) * length)
      .split('')
      .join(''),
  );
}
