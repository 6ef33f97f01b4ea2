import { useWords } from '../ui/text.ts';

/** What happens to what the reader reads and writes: it stays. */
export function Privacy() {
  const { t } = useWords();
  return (
    <ul class="points">
      <li>{t('privacy_network')}</li>
      <li>{t('privacy_reading')}</li>
      <li>{t('privacy_notes')}</li>
      <li>{t('privacy_links')}</li>
    </ul>
  );
}
