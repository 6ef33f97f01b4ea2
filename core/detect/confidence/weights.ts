/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    23 choices, mean confidence 0.06, right 0.00
 * 0.1–0.2:    33 choices, mean confidence 0.15, right 0.12
 * 0.2–0.3:    34 choices, mean confidence 0.26, right 0.24
 * 0.3–0.4:    48 choices, mean confidence 0.36, right 0.17
 * 0.4–0.5:    44 choices, mean confidence 0.46, right 0.36
 * 0.5–0.6:    88 choices, mean confidence 0.56, right 0.51
 * 0.6–0.7:   133 choices, mean confidence 0.65, right 0.37
 * 0.7–0.8:   106 choices, mean confidence 0.76, right 0.83
 * 0.8–0.9:   465 choices, mean confidence 0.86, right 0.86
 * 0.9–1.0:  3392 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = 0.164;
export const WEIGHTS: readonly number[] = [
  1.325, // fame
  0.233, // severalWords
  -1.827, // needsContext
  -1.008, // surname
  0.624, // namedInFull
  0.687, // latestNamed
  1.33, // titleFits
  1.13, // coherence
  0.443, // sharedWords
  0.829, // doubtfulCoherence
  0.775, // doubtfulSharedWords
  -1.206, // rivals
  1.391, // fameMargin
  2.567, // coherenceLead
  1.681, // sharedWordsLead
  0.471, // cueFit
  0.256, // everyday
  -0.691, // everydayOpens
  -0.737, // headline
  -3.109, // smallLetters
  0.833, // shortAcronym
  0.0, // former
  0.977, // repeated
  -0.303, // stranger
  -0.877, // neverSpelledOut
  -0.332, // generic
  -3.21, // teamPlace
  3.047, // besideItsRegion
  -1.496, // beforeNumber
  1.145, // person
  0.362, // place
  0.374, // body
  -1.341, // eventOrLaw
  -1.014, // thingOrTerm
];
