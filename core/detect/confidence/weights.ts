/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    97 choices, mean confidence 0.04, right 0.00
 * 0.1–0.2:    20 choices, mean confidence 0.15, right 0.10
 * 0.2–0.3:    30 choices, mean confidence 0.24, right 0.27
 * 0.3–0.4:    53 choices, mean confidence 0.36, right 0.32
 * 0.4–0.5:    64 choices, mean confidence 0.46, right 0.23
 * 0.5–0.6:    84 choices, mean confidence 0.56, right 0.64
 * 0.6–0.7:    75 choices, mean confidence 0.65, right 0.49
 * 0.7–0.8:    74 choices, mean confidence 0.75, right 0.82
 * 0.8–0.9:   284 choices, mean confidence 0.86, right 0.89
 * 0.9–1.0:  2585 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = -0.115;
export const WEIGHTS: readonly number[] = [
  1.381, // fame
  0.457, // severalWords
  -1.678, // needsContext
  -1.016, // surname
  0.148, // namedInFull
  0.782, // latestNamed
  0.641, // titleFits
  1.001, // coherence
  0.617, // sharedWords
  1.527, // doubtfulCoherence
  0.845, // doubtfulSharedWords
  -1.171, // rivals
  1.3, // fameMargin
  0.434, // cueFit
  0.421, // everyday
  -0.214, // everydayOpens
  -0.963, // headline
  -3.828, // smallLetters
  0.372, // shortAcronym
  0.0, // former
  1.355, // repeated
  -0.73, // stranger
  -0.731, // neverSpelledOut
  -0.931, // generic
  -1.099, // genericAtHome
  -3.515, // teamPlace
  -0.082, // beforeNumber
  0.674, // person
  0.293, // place
  0.68, // body
  -0.64, // eventOrLaw
  -1.722, // thingOrTerm
];
