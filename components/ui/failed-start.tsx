import { useWords } from './text.ts';

/** In place of a whole page whose state could not be had: better than nothing at all. */
export function FailedStart({ reason }: { reason: string }) {
  const { t } = useWords();
  return (
    <main class="failed-start">
      <p class="failure" role="alert">
        {t('failed_start', reason)}
      </p>
    </main>
  );
}
