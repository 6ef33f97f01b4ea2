import type { TextKey, Words } from '../ui/text.ts';

/**
 * What the rules of detection say in words for a reader. Several rules may share a sentence; a rule without one is named,
 * so that a new rule is never hidden.
 */
const SENTENCES: Readonly<Record<string, TextKey>> = {
  'full-name': 'why_full_name',
  'surname-follows': 'why_surname_follows',
  'acronym-defined': 'why_acronym_defined',
};

export function reasonText(reason: string, { t }: Words): string {
  const sentence = SENTENCES[reason];
  return sentence ? t(sentence) : t('why_other', reason);
}
