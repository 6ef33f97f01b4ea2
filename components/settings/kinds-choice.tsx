import { KINDS, type Kind } from '../../core/entities/kind.ts';
import { useWords } from '../ui/text.ts';

interface Props {
  kinds: readonly Kind[];
  onChange: (kinds: Kind[]) => void;
}

/** Which kinds of names are highlighted. */
export function KindsChoice({ kinds, onChange }: Props) {
  const { t } = useWords();
  const toggle = (kind: Kind, on: boolean) =>
    onChange(KINDS.filter((other) => (other === kind ? on : kinds.includes(other))));
  return (
    <fieldset class="choice kinds">
      <legend>{t('settings_kinds')}</legend>
      <div class="chips">
        {KINDS.map((kind) => (
          <label class="chip" key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            {t(`kinds_${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
