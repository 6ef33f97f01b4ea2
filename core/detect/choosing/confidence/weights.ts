/**
 * Weights of `FEATURES`, in that order. Written by `npm run fit`, do not edit. Measured on documents it did not learn from:
 * 0.0–0.1:     3 choices, mean confidence 0.07, right 0.00
 * 0.1–0.2:    16 choices, mean confidence 0.16, right 0.00
 * 0.2–0.3:    38 choices, mean confidence 0.26, right 0.21
 * 0.3–0.4:    45 choices, mean confidence 0.36, right 0.33
 * 0.4–0.5:    25 choices, mean confidence 0.44, right 0.24
 * 0.5–0.6:    56 choices, mean confidence 0.56, right 0.48
 * 0.6–0.7:    65 choices, mean confidence 0.65, right 0.48
 * 0.7–0.8:   111 choices, mean confidence 0.76, right 0.79
 * 0.8–0.9:   343 choices, mean confidence 0.86, right 0.88
 * 0.9–1.0:  3788 choices, mean confidence 0.96, right 0.95
 */
export const BIAS = -1.056;
export const WEIGHTS: readonly number[] = [
  0.922, // fame
  0.182, // severalWords
  -2.159, // needsContext
  -0.984, // surname
  0.709, // namedInFull
  0.525, // latestNamed
  1.337, // titleFits
  0.587, // coherence
  0.319, // sharedWords
  0.252, // doubtfulCoherence
  0.675, // doubtfulSharedWords
  -0.685, // rivals
  0.814, // fameMargin
  2.506, // coherenceLead
  2.026, // sharedWordsLead
  0.339, // home
  0.647, // homeLead
  1.642, // bodyAtHome
  0.272, // cueFit
  0.384, // describedBeside
  0.388, // everyday
  -0.923, // everydayOpens
  -0.683, // headline
  -3.0, // smallLetters
  0.21, // shortAcronym
  0.0, // former
  1.281, // repeated
  -0.234, // stranger
  -0.704, // neverSpelledOut
  -0.955, // generic
  -3.166, // teamPlace
  -0.407, // team
  2.019, // teamCue
  2.687, // besideItsRegion
  -1.181, // beforeNumber
  -1.508, // smallWord
  0.666, // capitals
  2.692, // person
  2.408, // place
  1.969, // body
  1.103, // eventOrLaw
  1.384, // thing
  0.829, // term
  0.491, // oneWordOfThing
];
