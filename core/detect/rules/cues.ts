/** Prepositions after which a place is likelier than a person. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near into across throughout outside inside around toward towards via northern southern eastern western central mainland downtown'.split(
    ' ',
  ),
);

/** Parts and sorts of places: "the north of England", "the city of Huambo". Source: our own list. */
export const PARTS_OF_PLACES: ReadonlySet<string> = new Set(
  `north south east west centre center middle heart outskirts parts part coast shores streets rest city town village region district
  province state suburb port island capital governorate county neighbourhood neighborhood`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands behind the name of a country or town that means its team: "Germany fans". Source: the people and things of a team in the glossaries of sport.ts. */
export const OF_A_TEAM: ReadonlySet<string> = new Set(
  `coach coaches captain skipper fans fan supporters supporter striker strikers midfielder midfielders defender defenders defence goalkeeper goalkeepers
  keeper winger forward playmaker squad side team shirt shirts jersey jerseys international internationals star teammate teammates
  lineup goal goals`
    .split(/\s+/)
    .filter(Boolean),
);

/** Offices and bodies of a state of the United States that its towns have not, by the first word: "Washington Gov. Jay Inslee". Source: our own list. */
export const OF_A_STATE: ReadonlySet<string> = new Set(
  'gov governor attorney lt lieutenant legislature state'.split(' '),
);

/** What people, bodies and governments do and places as such do not; third person or past. Source: the verb classes "say", "tell" and "transfer of message" of VerbNet. */
export const SAYING: ReadonlySet<string> = new Set(
  `said says told tells added adds argued argues asked asks claimed claims announced announces warned warns tweeted wrote writes
  insisted insists denied denies admitted admits replied responded vowed vows promised pledged urged urges called calls accused accuses
  condemned criticised criticized praised explained explains noted notes thinks believes hopes wants knows met meets signed visited
  resigned retired died married testified apologised apologized`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Names that are also everyday words when a sentence begins with them or a headline capitalises everything.
 * Source: words among the dataset's one-word names that a school dictionary lists in lower case.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `may march will mark bill grant hope faith grace rose art frank rich young long short brown white black green gray grey reed reading
  mobile nice bath cork split orange turkey china chad jersey guinea cuba apple amazon shell target gap visa time fortune sky sun
  mirror mail guardian independent observer times post globe star economist spectator wired fox cheney bush rice gore rush cook
  page stone wood woods field fields hill hills banks wells lake rivers day knight bishop pope king queen prince major general marshal
  justice law wall street best worth house senate congress state labour labor liberals conservatives greens left right union
  commission council parliament supreme federal central national reserve order force forces guards peace north south east west
  meta alphabet oracle square block uber snap slack zoom match discovery patriot who us it aid act now can so is an am pm mate hunt
  straw blears balls darling cable clean love swift drake pink prince sting bono queen kiss heart rush yes genesis eagles saints chiefs giants`
    .split(/\s+/)
    .filter(Boolean),
);
