import type { TextKey, Words } from '../ui/text.ts';

/**
 * What the rules of detection (core/detect) say in words for a reader. A rule without a sentence is named as it is, so
 * that a new one is never hidden.
 */
const SENTENCES: Readonly<Record<string, TextKey>> = {
  'own-name': 'why_own_name',
  'full-name': 'why_full_name',
  'known-name': 'why_known_name',
  'former-name': 'why_former_name',
  'fits-the-article': 'why_fits_the_article',
  'title-and-surname': 'why_title_and_surname',
  'surname-follows': 'why_surname_follows',
  'short-form': 'why_short_form',
  'acronym-defined': 'why_acronym_defined',
  'acronym-in-parentheses': 'why_acronym_defined',
  'acronym-introduced': 'why_acronym_introduced',
  'introduced-by-article': 'why_introduced',
  'introduced-name-follows': 'why_introduced_follows',
  ambiguous: 'why_ambiguous',
};

/** Rules that have a sentence; a test holds this against the rules that decide. */
export const EXPLAINED_REASONS: readonly string[] = Object.keys(SENTENCES);

export function reasonText(reason: string, { t }: Words): string {
  const sentence = SENTENCES[reason];
  return sentence ? t(sentence) : t('why_other', reason);
}
