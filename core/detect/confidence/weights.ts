/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     6 choices, mean confidence 0.08, right 0.00
 * 0.1–0.2:    29 choices, mean confidence 0.14, right 0.03
 * 0.2–0.3:    37 choices, mean confidence 0.24, right 0.19
 * 0.3–0.4:    34 choices, mean confidence 0.35, right 0.09
 * 0.4–0.5:    29 choices, mean confidence 0.45, right 0.41
 * 0.5–0.6:    49 choices, mean confidence 0.56, right 0.61
 * 0.6–0.7:    73 choices, mean confidence 0.65, right 0.67
 * 0.7–0.8:   121 choices, mean confidence 0.75, right 0.71
 * 0.8–0.9:   426 choices, mean confidence 0.86, right 0.88
 * 0.9–1.0:  3573 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = -0.825;
export const WEIGHTS: readonly number[] = [
  1.5, // fame
  0.157, // severalWords
  -2.137, // needsContext
  -0.956, // surname
  0.601, // namedInFull
  0.49, // latestNamed
  1.367, // titleFits
  0.714, // coherence
  0.282, // sharedWords
  0.768, // doubtfulCoherence
  0.838, // doubtfulSharedWords
  -0.91, // rivals
  1.079, // fameMargin
  2.5, // coherenceLead
  1.835, // sharedWordsLead
  0.395, // cueFit
  0.408, // everyday
  -0.691, // everydayOpens
  -1.022, // headline
  -3.0, // smallLetters
  0.474, // shortAcronym
  0.0, // former
  1.314, // repeated
  -0.264, // stranger
  -0.729, // neverSpelledOut
  -0.765, // generic
  -2.983, // teamPlace
  -0.626, // team
  2.703, // besideItsRegion
  -1.728, // beforeNumber
  -1.393, // smallWord
  0.921, // capitals
  2.057, // person
  1.578, // place
  1.27, // body
  0.146, // eventOrLaw
  0.253, // thingOrTerm
];
