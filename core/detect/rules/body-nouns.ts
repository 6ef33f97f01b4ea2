/**
 * Common nouns for bodies, before or after the name of one: "the think tank X", "X, a London-based charity".
 * Source: the organisation types of the Wikidata class tree that news introduces by name, singular, lower case.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `agency airline alliance army association authority bank board broadcaster brand bureau business campaign cartel centre center chain channel charity
  church club coalition college committee company conglomerate consultancy consultants consortium cooperative corporation council daily
  faction federation firm foundation fund gang giant group institute institution insurer journal label lender lobby maker manufacturer
  magazine marketplace militia ministry monitor movement museum network newspaper ngo nonprofit non-profit observatory operator organisation organization
  outfit outlet paper party platform publisher publication publishing regulator retailer school service site society startup start-up station studio
  subsidiary supplier team think-tank thinktank tank trust union university unit watchdog website wing bloc community collective festival blog
  app brewery carmaker automaker drugmaker carrier exchange hospital hotel`
    .split(/\s+/)
    .filter(Boolean),
);
