/**
 * Heads of names in the pattern "X of Y": with them, Y alone is not what is meant ("University of Tehran", "Bank of Israel",
 * "Duke of York"). Source: the most frequent first words of such titles in encyclopaedias; checked by hand.
 */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `university college school institute academy faculty museum gallery library archive bank bourse exchange chamber church cathedral
  diocese archdiocese bishop archbishop patriarch patriarchate duke duchess earl count prince princess marquess baron lord lady order society association
  federation confederation union league council assembly parliament senate congress court tribunal ministry department agency office bureau
  commission committee authority board inspectorate corporation company bankers times daily voice radio television daughters sons
  republic battle siege fall treaty declaration convention agreement peace act bay gulf sea strait straits cape isle island islands valley mount mountains hills plain plains desert forest cave caves lake river
  port airport hotel tower palace house temple mosque basilica synagogue shrine stadium arena hospital zoo opera theatre theater orchestra philharmonic
  party front army brigade brigades movement brotherhood lions tigers guardians defenders knights friends lords tour grand open masters
  festival ambassadors merchant wolf tales game murder death curse bride queen king lawrence helen joan william`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Capitalised words that may follow a name without making it a longer one: "Obama Administration", "Hezbollah Spokesman".
 */
export const FREE_FOLLOWERS: ReadonlySet<string> = new Set(
  `administration government cabinet campaign officials official spokesman spokeswoman spokesperson president leader leaders minister
  ministers forces troops says said foreign prime deputy chief vice ambassador envoy secretary general commander embassy consulate hq headquarters
  and sanctions talks inc corp corporation ltd plc co company ag nv sa se gmbh llc jr sr
  lawmakers lawmaker senator senators congressman ex editor reporter`
    .split(/\s+/)
    .filter(Boolean),
);

/** Before a name and capitalised only because the sentence begins there: "Embattled Suleimani", "Unlike Obama". */
export const FREE_OPENERS: ReadonlySet<string> = new Set(
  `former ex late senior top new young old embattled many most critics given speaking asked according like unlike meanwhile while
  under pro anti greater central northern southern eastern western north south east west mainland modern ancient neighbouring neighboring
  thousands hundreds dozens millions according despite war-torn oil-rich tiny rival ally allies contact copyright photo image picture
  video watch read listen related opinion analysis editorial update breaking live exclusive author editor source sources reporter
  reporting dear hey thank thanks goodbye farewell hello welcome ask asked both tell let make made meet see how what`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * What else than bodies and the heads above is named after people: "Ronald Reagan Building". Source: our own list of the common nouns that
 * close names of buildings, streets, prizes and laws.
 */
export const BEAR_NAMES: ReadonlySet<string> = new Set(
  'amendment avenue award awards barracks bridge building cup doctrine drive hall law lecture medal memorial oval park plaza prize road street trophy tunnel'.split(
    ' ',
  ),
);
