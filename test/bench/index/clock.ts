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

const PIECE = 100_000;

/**
 * How long jobs take, in nanoseconds a character of `text`. In each round they take turns at each piece of it, so that other work of the
 * machine, which comes in bursts, strikes them alike; what counts is each piece's median.
 */
export function nsPerChar(text: string, rounds: number, ...jobs: ((text: string) => unknown)[]): number[] {
  const pieces = piecesOf(text);
  const times = jobs.map(() => pieces.map(() => [] as number[]));
  for (let round = 0; round < rounds; round++) {
    pieces.forEach((piece, p) => jobs.forEach((job, j) => times[j]![p]!.push(time(() => job(piece)))));
  }
  return times.map((each) => (each.reduce((sum, ofPiece) => sum + median(ofPiece), 0) * 1e6) / text.length);
}

/** Pieces that are strings of their own: a slice would be read through the whole, which is slower. */
function piecesOf(text: string): string[] {
  const count = Math.max(1, Math.round(text.length / PIECE));
  const length = Math.ceil(text.length / count);
  return Array.from({ length: count }, (_, i) =>
    text
      .slice(i * length, (i + 1) * length)
      .split('')
      .join(''),
  );
}
