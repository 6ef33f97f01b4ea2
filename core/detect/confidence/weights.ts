/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     3 choices, mean confidence 0.08, right 0.00
 * 0.1–0.2:    16 choices, mean confidence 0.16, right 0.13
 * 0.2–0.3:    31 choices, mean confidence 0.27, right 0.10
 * 0.3–0.4:    30 choices, mean confidence 0.37, right 0.30
 * 0.4–0.5:    17 choices, mean confidence 0.45, right 0.18
 * 0.5–0.6:    42 choices, mean confidence 0.54, right 0.50
 * 0.6–0.7:    62 choices, mean confidence 0.64, right 0.63
 * 0.7–0.8:   137 choices, mean confidence 0.75, right 0.66
 * 0.8–0.9:   382 choices, mean confidence 0.87, right 0.86
 * 0.9–1.0:  3681 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = -1.219;
export const WEIGHTS: readonly number[] = [
  0.984, // fame
  0.146, // severalWords
  -2.071, // needsContext
  -0.951, // surname
  0.577, // namedInFull
  0.543, // latestNamed
  1.41, // titleFits
  0.677, // coherence
  0.335, // sharedWords
  0.8, // doubtfulCoherence
  0.82, // doubtfulSharedWords
  -1.019, // rivals
  0.816, // fameMargin
  2.644, // coherenceLead
  2.037, // sharedWordsLead
  0.416, // cueFit
  0.377, // everyday
  -0.675, // everydayOpens
  -0.635, // headline
  -3.0, // smallLetters
  0.344, // shortAcronym
  0.0, // former
  1.406, // repeated
  -0.327, // stranger
  -0.685, // neverSpelledOut
  -0.41, // generic
  -3.026, // teamPlace
  -0.676, // team
  2.678, // besideItsRegion
  -1.135, // beforeNumber
  -1.462, // smallWord
  0.777, // capitals
  2.645, // person
  2.417, // place
  1.962, // body
  1.09, // eventOrLaw
  1.233, // thingOrTerm
];
