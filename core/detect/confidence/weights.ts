/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    70 choices, mean confidence 0.04, right 0.01
 * 0.1–0.2:    34 choices, mean confidence 0.15, right 0.03
 * 0.2–0.3:    27 choices, mean confidence 0.26, right 0.30
 * 0.3–0.4:    49 choices, mean confidence 0.36, right 0.16
 * 0.4–0.5:    56 choices, mean confidence 0.47, right 0.41
 * 0.5–0.6:    80 choices, mean confidence 0.55, right 0.46
 * 0.6–0.7:   114 choices, mean confidence 0.65, right 0.32
 * 0.7–0.8:   141 choices, mean confidence 0.76, right 0.84
 * 0.8–0.9:   474 choices, mean confidence 0.86, right 0.87
 * 0.9–1.0:  3360 choices, mean confidence 0.97, right 0.95
 */
export const BIAS = 0.181;
export const WEIGHTS: readonly number[] = [
  1.224, // fame
  0.08, // severalWords
  -1.728, // needsContext
  -0.961, // surname
  0.69, // namedInFull
  0.666, // latestNamed
  1.311, // titleFits
  1.214, // coherence
  0.689, // sharedWords
  0.842, // doubtfulCoherence
  0.655, // doubtfulSharedWords
  -1.13, // rivals
  1.444, // fameMargin
  2.582, // coherenceLead
  1.715, // sharedWordsLead
  0.522, // cueFit
  0.254, // everyday
  -0.711, // everydayOpens
  -0.684, // headline
  -3.823, // smallLetters
  0.82, // shortAcronym
  0.0, // former
  0.954, // repeated
  -0.592, // stranger
  -0.908, // neverSpelledOut
  -0.249, // generic
  -3.211, // teamPlace
  3.046, // besideItsRegion
  -1.459, // beforeNumber
  1.155, // person
  0.313, // place
  0.292, // body
  -0.981, // eventOrLaw
  -1.144, // thingOrTerm
];
