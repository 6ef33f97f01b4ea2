/**
 * Nouns that say of what sort a place or a body is, singular, as the lines of the dataset use them: what is listed together is mostly of one sort.
 * Source: the most frequent nouns of the dataset's descriptions of places and bodies; those that tell little ("group", "part") left out.
 */
const NOUNS = {
  town: 'city town village capital borough suburb port district',
  province: 'state province territory county',
  water: 'river sea ocean lake gulf strait',
  planet: 'planet',
  company: 'company maker retailer bank airline carmaker brewer chain supermarket insurer firm',
  medium: 'newspaper magazine channel broadcaster network tabloid daily site',
  team: 'club team',
  league: 'league',
  party: 'party',
  university: 'university college school',
  agency: 'agency ministry department',
  airport: 'airport',
  museum: 'museum',
};

export const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([sort, nouns]) => nouns.split(' ').map((noun) => [noun, sort] as const)),
);
