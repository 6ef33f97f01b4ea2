/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    20 choices, mean confidence 0.06, right 0.05
 * 0.1–0.2:    29 choices, mean confidence 0.15, right 0.03
 * 0.2–0.3:    38 choices, mean confidence 0.26, right 0.21
 * 0.3–0.4:    41 choices, mean confidence 0.34, right 0.24
 * 0.4–0.5:    50 choices, mean confidence 0.45, right 0.30
 * 0.5–0.6:    86 choices, mean confidence 0.55, right 0.49
 * 0.6–0.7:   117 choices, mean confidence 0.66, right 0.31
 * 0.7–0.8:   132 choices, mean confidence 0.76, right 0.86
 * 0.8–0.9:   470 choices, mean confidence 0.86, right 0.86
 * 0.9–1.0:  3375 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = 0.268;
export const WEIGHTS: readonly number[] = [
  1.125, // fame
  0.117, // severalWords
  -1.896, // needsContext
  -1.026, // surname
  0.608, // namedInFull
  0.644, // latestNamed
  1.32, // titleFits
  1.189, // coherence
  0.602, // sharedWords
  0.926, // doubtfulCoherence
  0.787, // doubtfulSharedWords
  -1.182, // rivals
  1.442, // fameMargin
  2.563, // coherenceLead
  1.668, // sharedWordsLead
  0.501, // cueFit
  0.256, // everyday
  -0.692, // everydayOpens
  -0.72, // headline
  -3.084, // smallLetters
  0.831, // shortAcronym
  0.0, // former
  1.023, // repeated
  -0.297, // stranger
  -0.874, // neverSpelledOut
  -0.246, // generic
  -3.238, // teamPlace
  3.046, // besideItsRegion
  -1.519, // beforeNumber
  1.141, // person
  0.342, // place
  0.29, // body
  -1.003, // eventOrLaw
  -1.035, // thingOrTerm
];
