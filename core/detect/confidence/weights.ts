/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:    64 choices, mean confidence 0.05, right 0.00
 * 0.1–0.2:    58 choices, mean confidence 0.13, right 0.02
 * 0.2–0.3:    29 choices, mean confidence 0.26, right 0.28
 * 0.3–0.4:    24 choices, mean confidence 0.36, right 0.33
 * 0.4–0.5:    59 choices, mean confidence 0.46, right 0.47
 * 0.5–0.6:    98 choices, mean confidence 0.56, right 0.20
 * 0.6–0.7:    73 choices, mean confidence 0.66, right 0.71
 * 0.7–0.8:   122 choices, mean confidence 0.76, right 0.88
 * 0.8–0.9:   398 choices, mean confidence 0.86, right 0.85
 * 0.9–1.0:  3156 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = -0.009;
export const WEIGHTS: readonly number[] = [
  1.762, // fame
  0.095, // severalWords
  -1.522, // needsContext
  -0.947, // surname
  0.728, // namedInFull
  0.718, // latestNamed
  1.331, // titleFits
  0.896, // coherence
  0.65, // sharedWords
  0.898, // doubtfulCoherence
  0.446, // doubtfulSharedWords
  -1.339, // rivals
  1.423, // fameMargin
  2.185, // coherenceLead
  1.801, // sharedWordsLead
  0.456, // cueFit
  0.366, // everyday
  -0.584, // everydayOpens
  -0.865, // headline
  -3.775, // smallLetters
  0.566, // shortAcronym
  0.0, // former
  0.825, // repeated
  -0.575, // stranger
  -0.898, // neverSpelledOut
  -0.466, // generic
  -3.291, // teamPlace
  -1.491, // beforeNumber
  0.964, // person
  0.224, // place
  0.471, // body
  -1.086, // eventOrLaw
  -1.159, // thingOrTerm
];
