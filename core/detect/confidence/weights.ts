/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    90 choices, mean confidence 0.05, right 0.00
 * 0.1–0.2:    23 choices, mean confidence 0.14, right 0.00
 * 0.2–0.3:    22 choices, mean confidence 0.25, right 0.14
 * 0.3–0.4:    49 choices, mean confidence 0.37, right 0.33
 * 0.4–0.5:    64 choices, mean confidence 0.45, right 0.36
 * 0.5–0.6:    71 choices, mean confidence 0.55, right 0.45
 * 0.6–0.7:    87 choices, mean confidence 0.64, right 0.70
 * 0.7–0.8:   105 choices, mean confidence 0.75, right 0.70
 * 0.8–0.9:   297 choices, mean confidence 0.86, right 0.86
 * 0.9–1.0:  2431 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = -0.081;
export const WEIGHTS: readonly number[] = [
  1.461, // fame
  0.394, // severalWords
  -1.713, // needsContext
  -1.093, // surname
  0.2, // namedInFull
  0.624, // latestNamed
  0.623, // titleFits
  0.997, // coherence
  0.522, // sharedWords
  1.356, // doubtfulCoherence
  0.926, // doubtfulSharedWords
  -1.28, // rivals
  1.243, // fameMargin
  0.381, // cueFit
  0.555, // everyday
  -0.208, // everydayOpens
  -0.871, // headline
  -3.816, // smallLetters
  0.35, // shortAcronym
  0.0, // former
  1.326, // repeated
  -0.675, // stranger
  -0.454, // neverSpelledOut
  -1.202, // generic
  -0.8, // genericAtHome
  -3.448, // teamPlace
  -0.108, // beforeNumber
  0.706, // person
  0.383, // place
  0.58, // body
  -0.632, // eventOrLaw
  -1.691, // thingOrTerm
];
