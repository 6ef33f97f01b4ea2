/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    89 choices, mean confidence 0.05, right 0.00
 * 0.1–0.2:    22 choices, mean confidence 0.13, right 0.05
 * 0.2–0.3:    15 choices, mean confidence 0.26, right 0.27
 * 0.3–0.4:    48 choices, mean confidence 0.35, right 0.10
 * 0.4–0.5:    43 choices, mean confidence 0.45, right 0.51
 * 0.5–0.6:   117 choices, mean confidence 0.56, right 0.44
 * 0.6–0.7:   101 choices, mean confidence 0.64, right 0.59
 * 0.7–0.8:    96 choices, mean confidence 0.75, right 0.76
 * 0.8–0.9:   363 choices, mean confidence 0.86, right 0.90
 * 0.9–1.0:  2135 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = -0.223;
export const WEIGHTS: readonly number[] = [
  1.502, // fame
  0.466, // severalWords
  -1.616, // needsContext
  -1.013, // surname
  0.159, // namedInFull
  0.862, // latestNamed
  0.351, // titleFits
  0.648, // coherence
  0.479, // sharedWords
  1.177, // doubtfulCoherence
  0.749, // doubtfulSharedWords
  -1.077, // rivals
  0.849, // fameMargin
  0.621, // cueFit
  0.273, // everyday
  -0.461, // everydayOpens
  -0.667, // headline
  -3.617, // smallLetters
  0.814, // shortAcronym
  0.0, // former
  1.251, // repeated
  -1.11, // stranger
  -0.716, // neverSpelledOut
  -0.761, // generic
  -0.916, // genericAtHome
  -3.458, // teamPlace
  -0.192, // beforeNumber
  0.919, // person
  0.705, // place
  0.271, // body
  -1.368, // eventOrLaw
  -1.285, // thingOrTerm
];
