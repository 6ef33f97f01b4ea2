import type { ComponentChildren } from 'preact';

interface Props {
  label: ComponentChildren;
  /** A second, quieter line. */
  hint?: ComponentChildren;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once: a checkbox that looks like a switch and is announced as one. */
export function Switch({ label, hint, on, disabled, onChange }: Props) {
  return (
    <label class="switch">
      <span class="switch-words">
        <span class="switch-label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
