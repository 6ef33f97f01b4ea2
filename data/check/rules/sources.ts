import { eachEntity } from '../rule.ts';

/** What an entry says can be checked where its Wikipedia article or Wikidata item leads. */
export const sources = eachEntity('source', function* ({ record }) {
  if (!record.wikipedia && !record.wikidata) yield ['note', 'neither a Wikipedia title nor a Wikidata id'];
});
