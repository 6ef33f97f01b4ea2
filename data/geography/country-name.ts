/** Countries that take "the" in a sentence. */
const WITH_ARTICLE =
  /^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Vatican)$|\b(United|Republic|Islands|Emirates|Territor(y|ies))\b/;

/** "the Netherlands", "France": a country's name as it stands inside a sentence. */
export function inSentence(country: string): string {
  return WITH_ARTICLE.test(country) ? `the ${country}` : country;
}
