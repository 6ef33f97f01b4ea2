/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    66 choices, mean confidence 0.05, right 0.00
 * 0.1–0.2:    61 choices, mean confidence 0.13, right 0.05
 * 0.2–0.3:    24 choices, mean confidence 0.26, right 0.21
 * 0.3–0.4:    26 choices, mean confidence 0.36, right 0.38
 * 0.4–0.5:    53 choices, mean confidence 0.45, right 0.42
 * 0.5–0.6:   105 choices, mean confidence 0.54, right 0.24
 * 0.6–0.7:    69 choices, mean confidence 0.66, right 0.75
 * 0.7–0.8:   117 choices, mean confidence 0.76, right 0.86
 * 0.8–0.9:   401 choices, mean confidence 0.86, right 0.85
 * 0.9–1.0:  3157 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = 0.016;
export const WEIGHTS: readonly number[] = [
  1.728, // fame
  0.1, // severalWords
  -1.58, // needsContext
  -0.958, // surname
  0.758, // namedInFull
  0.714, // latestNamed
  1.327, // titleFits
  0.892, // coherence
  0.617, // sharedWords
  0.876, // doubtfulCoherence
  0.428, // doubtfulSharedWords
  -1.295, // rivals
  1.472, // fameMargin
  2.201, // coherenceLead
  1.601, // sharedWordsLead
  0.478, // cueFit
  0.377, // everyday
  -0.574, // everydayOpens
  -0.859, // headline
  -3.772, // smallLetters
  0.578, // shortAcronym
  0.0, // former
  0.837, // repeated
  -0.564, // stranger
  -0.888, // neverSpelledOut
  -0.443, // generic
  -3.344, // teamPlace
  2.966, // besideItsRegion
  -1.483, // beforeNumber
  0.974, // person
  0.219, // place
  0.486, // body
  -1.067, // eventOrLaw
  -1.161, // thingOrTerm
];
