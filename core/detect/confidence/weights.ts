/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    84 choices, mean confidence 0.04, right 0.01
 * 0.1–0.2:    30 choices, mean confidence 0.15, right 0.03
 * 0.2–0.3:    40 choices, mean confidence 0.25, right 0.13
 * 0.3–0.4:    44 choices, mean confidence 0.35, right 0.25
 * 0.4–0.5:    45 choices, mean confidence 0.46, right 0.64
 * 0.5–0.6:   109 choices, mean confidence 0.55, right 0.55
 * 0.6–0.7:    89 choices, mean confidence 0.65, right 0.53
 * 0.7–0.8:   124 choices, mean confidence 0.75, right 0.64
 * 0.8–0.9:   329 choices, mean confidence 0.87, right 0.91
 * 0.9–1.0:  2341 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = 0.067;
export const WEIGHTS: readonly number[] = [
  1.346, // fame
  0.226, // severalWords
  -1.71, // needsContext
  -1.155, // surname
  0.145, // namedInFull
  0.621, // latestNamed
  0.528, // titleFits
  0.867, // coherence
  0.511, // sharedWords
  1.253, // doubtfulCoherence
  1.02, // doubtfulSharedWords
  -1.245, // rivals
  1.351, // fameMargin
  0.723, // cueFit
  0.277, // everyday
  -0.087, // everydayOpens
  -0.942, // headline
  -3.703, // smallLetters
  0.37, // shortAcronym
  0.0, // former
  1.061, // repeated
  -0.302, // stranger
  -0.469, // neverSpelledOut
  -1.401, // generic
  -2.903, // teamPlace
  -0.464, // beforeNumber
  0.827, // person
  0.293, // place
  0.652, // body
  -0.516, // eventOrLaw
  -1.681, // thingOrTerm
];
