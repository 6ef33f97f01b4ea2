/**
 * Words of which names of public bodies and parties are made in many countries alike. Source: the names of parliaments, courts, ministries
 * and parties in the Inter-Parliamentary Union's Parline database and Wikipedia's lists of parties, words in five names or more.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  `joint chiefs chief staff supreme high constitutional federal national central state people popular democratic social socialist communist liberal labour labor
  conservative republican green christian progressive independence workers united party court council assembly parliament congress senate
  house lower upper chamber representative deputy lord common commission committee ministry minister department office agency bank
  guard army navy air force police interior foreign defence defense justice finance home treasury electoral election security
  intelligence service union front alliance movement coalition freedom justice development reform new democracy government cabinet
  general prosecutor attorney public civil aviation authority board broadcasting health education statistics of the and for affairs university institute city premier league cup opposition rebel
  free left right centre center party civil war revolution coup uprising crown constitution president king queen prince prime`
    .split(/\s+/)
    .filter(Boolean),
);
