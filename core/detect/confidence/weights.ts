/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     3 choices, mean confidence 0.08, right 0.00
 * 0.1–0.2:    16 choices, mean confidence 0.17, right 0.13
 * 0.2–0.3:    28 choices, mean confidence 0.26, right 0.07
 * 0.3–0.4:    31 choices, mean confidence 0.36, right 0.26
 * 0.4–0.5:    28 choices, mean confidence 0.46, right 0.29
 * 0.5–0.6:    37 choices, mean confidence 0.55, right 0.59
 * 0.6–0.7:    79 choices, mean confidence 0.66, right 0.44
 * 0.7–0.8:   111 choices, mean confidence 0.75, right 0.79
 * 0.8–0.9:   381 choices, mean confidence 0.87, right 0.85
 * 0.9–1.0:  3686 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = -1.393;
export const WEIGHTS: readonly number[] = [
  0.993, // fame
  0.177, // severalWords
  -2.064, // needsContext
  -0.924, // surname
  0.596, // namedInFull
  0.548, // latestNamed
  1.407, // titleFits
  0.687, // coherence
  0.348, // sharedWords
  0.821, // doubtfulCoherence
  0.818, // doubtfulSharedWords
  -1.021, // rivals
  0.812, // fameMargin
  2.648, // coherenceLead
  2.024, // sharedWordsLead
  0.425, // cueFit
  0.394, // everyday
  -0.671, // everydayOpens
  -0.611, // headline
  -3.0, // smallLetters
  0.317, // shortAcronym
  0.0, // former
  1.384, // repeated
  -0.325, // stranger
  -0.663, // neverSpelledOut
  -0.412, // generic
  -3.021, // teamPlace
  -0.66, // team
  2.679, // besideItsRegion
  -1.11, // beforeNumber
  -1.4, // smallWord
  0.83, // capitals
  2.753, // person
  2.562, // place
  2.098, // body
  1.09, // eventOrLaw
  1.211, // thingOrTerm
  0.441, // oneWordOfThing
];
