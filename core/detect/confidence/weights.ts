/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     6 choices, mean confidence 0.08, right 0.17
 * 0.1–0.2:    24 choices, mean confidence 0.15, right 0.04
 * 0.2–0.3:    37 choices, mean confidence 0.25, right 0.08
 * 0.3–0.4:    33 choices, mean confidence 0.34, right 0.27
 * 0.4–0.5:    33 choices, mean confidence 0.45, right 0.30
 * 0.5–0.6:    41 choices, mean confidence 0.56, right 0.56
 * 0.6–0.7:    58 choices, mean confidence 0.65, right 0.66
 * 0.7–0.8:   132 choices, mean confidence 0.75, right 0.66
 * 0.8–0.9:   373 choices, mean confidence 0.87, right 0.87
 * 0.9–1.0:  3684 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = -0.541;
export const WEIGHTS: readonly number[] = [
  1.188, // fame
  0.163, // severalWords
  -2.198, // needsContext
  -1.019, // surname
  0.566, // namedInFull
  0.541, // latestNamed
  1.375, // titleFits
  0.618, // coherence
  0.413, // sharedWords
  0.835, // doubtfulCoherence
  0.9, // doubtfulSharedWords
  -0.875, // rivals
  1.097, // fameMargin
  2.654, // coherenceLead
  1.905, // sharedWordsLead
  0.411, // cueFit
  0.45, // everyday
  -0.684, // everydayOpens
  -0.591, // headline
  -3.0, // smallLetters
  0.311, // shortAcronym
  0.0, // former
  1.381, // repeated
  -0.317, // stranger
  -0.715, // neverSpelledOut
  -0.708, // generic
  -3.015, // teamPlace
  -0.726, // team
  2.687, // besideItsRegion
  -1.106, // beforeNumber
  -1.393, // smallWord
  0.835, // capitals
  1.917, // person
  1.559, // place
  1.182, // body
  0.13, // eventOrLaw
  0.288, // thingOrTerm
];
