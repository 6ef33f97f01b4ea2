/** Weights of `FEATURES` in that order, behind the bias. Written by `npm run fit`; see docs/detection.md for the measured curve. */
export const BIAS = 0.5;
export const WEIGHTS: readonly number[] = [
  2, 2, -3, -3, 4, 1, 3, 1, 1, 3, 2, -0.7, 2, 1.2, -0.7, -0.7, -0.5, -0.5, -0.3, 0, 0.5, -2, 0, 0, 0, 0, -0.5,
];
