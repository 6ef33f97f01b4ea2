/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    72 choices, mean confidence 0.05, right 0.00
 * 0.1–0.2:    58 choices, mean confidence 0.14, right 0.02
 * 0.2–0.3:    25 choices, mean confidence 0.25, right 0.32
 * 0.3–0.4:    34 choices, mean confidence 0.35, right 0.24
 * 0.4–0.5:    75 choices, mean confidence 0.46, right 0.45
 * 0.5–0.6:    73 choices, mean confidence 0.56, right 0.41
 * 0.6–0.7:    77 choices, mean confidence 0.66, right 0.48
 * 0.7–0.8:   125 choices, mean confidence 0.75, right 0.82
 * 0.8–0.9:   465 choices, mean confidence 0.86, right 0.86
 * 0.9–1.0:  3361 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = 0.198;
export const WEIGHTS: readonly number[] = [
  1.334, // fame
  0.008, // severalWords
  -1.715, // needsContext
  -0.965, // surname
  0.655, // namedInFull
  0.656, // latestNamed
  1.315, // titleFits
  0.962, // coherence
  0.815, // sharedWords
  0.781, // doubtfulCoherence
  0.642, // doubtfulSharedWords
  -1.165, // rivals
  1.415, // fameMargin
  2.594, // coherenceLead
  1.733, // sharedWordsLead
  0.538, // cueFit
  0.17, // everyday
  -0.878, // everydayOpens
  -0.851, // headline
  -3.826, // smallLetters
  0.583, // shortAcronym
  0.0, // former
  0.935, // repeated
  -0.582, // stranger
  -0.993, // neverSpelledOut
  -0.257, // generic
  -3.205, // teamPlace
  2.719, // besideItsRegion
  -1.485, // beforeNumber
  1.164, // person
  0.254, // place
  0.348, // body
  -0.982, // eventOrLaw
  -1.133, // thingOrTerm
];
