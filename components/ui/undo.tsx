import { useWords } from './text.ts';

/** Says what was just done and offers to take it back: deleting asks no question first. */
export function Undo({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useWords();
  return (
    <p class="undo" role="status">
      <span>{text}</span>
      <button type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
