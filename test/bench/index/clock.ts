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

/** Medians of several rounds in which the jobs take turns, in nanoseconds a character of `text`. */
export function nsPerChar(text: string, rounds: number, ...jobs: ((text: string) => unknown)[]): number[] {
  const times = jobs.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) jobs.forEach((job, i) => times[i]!.push(time(() => job(text))));
  return times.map((each) => (median(each) * 1e6) / text.length);
}
