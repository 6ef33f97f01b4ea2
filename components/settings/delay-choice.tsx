import { useId } from 'preact/hooks';
import { useWords, type TextKey } from '../ui/text.ts';

const DELAYS: readonly [number, TextKey][] = [
  [0, 'delay_none'],
  [100, 'delay_short'],
  [250, 'delay_normal'],
  [500, 'delay_long'],
  [1000, 'delay_longest'],
];

/** How long the pointer rests on a name before its card opens. A value from elsewhere is offered as it is. */
export function DelayChoice({ delay, onChange }: { delay: number; onChange: (delay: number) => void }) {
  const { t, lang } = useWords();
  const id = useId();
  const seconds = new Intl.NumberFormat(lang, { style: 'unit', unit: 'second', maximumFractionDigits: 2 });
  const named = DELAYS.map(([value, label]) => ({ value, label: t(label, seconds.format(value / 1000)) }));
  const options = named.some(({ value }) => value === delay)
    ? named
    : [...named, { value: delay, label: seconds.format(delay / 1000) }];
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('delay_title')}
      </label>
      <select id={id} value={String(delay)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {options.map(({ value, label }) => (
          <option key={value} value={String(value)} selected={value === delay}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
