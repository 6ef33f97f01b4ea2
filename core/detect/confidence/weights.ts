/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     3 choices, mean confidence 0.03, right 0.00
 * 0.1–0.2:    12 choices, mean confidence 0.15, right 0.08
 * 0.2–0.3:    27 choices, mean confidence 0.26, right 0.19
 * 0.3–0.4:    26 choices, mean confidence 0.35, right 0.15
 * 0.4–0.5:    28 choices, mean confidence 0.47, right 0.36
 * 0.5–0.6:    51 choices, mean confidence 0.55, right 0.49
 * 0.6–0.7:    83 choices, mean confidence 0.65, right 0.69
 * 0.7–0.8:   146 choices, mean confidence 0.74, right 0.53
 * 0.8–0.9:   431 choices, mean confidence 0.86, right 0.90
 * 0.9–1.0:  3528 choices, mean confidence 0.97, right 0.94
 */
export const BIAS = -0.869;
export const WEIGHTS: readonly number[] = [
  1.591, // fame
  0.162, // severalWords
  -1.89, // needsContext
  -0.792, // surname
  0.562, // namedInFull
  0.586, // latestNamed
  1.388, // titleFits
  0.927, // coherence
  0.259, // sharedWords
  0.701, // doubtfulCoherence
  0.665, // doubtfulSharedWords
  -0.973, // rivals
  1.365, // fameMargin
  2.628, // coherenceLead
  1.897, // sharedWordsLead
  0.372, // cueFit
  0.302, // everyday
  -0.712, // everydayOpens
  -0.913, // headline
  -3.0, // smallLetters
  0.449, // shortAcronym
  0.0, // former
  1.369, // repeated
  -0.279, // stranger
  -0.799, // neverSpelledOut
  -0.463, // generic
  -2.973, // teamPlace
  -0.36, // team
  2.718, // besideItsRegion
  -1.652, // beforeNumber
  -1.382, // smallWord
  0.963, // capitals
  1.872, // person
  1.421, // place
  1.176, // body
  0.015, // eventOrLaw
  -0.007, // thingOrTerm
];
