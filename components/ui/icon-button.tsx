import type { ComponentChildren } from 'preact';

interface Props {
  /** The accessible name, shown as a tooltip too. */
  label: string;
  /** Given for a button that stays pressed. */
  pressed?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

export function IconButton({ label, pressed, onClick, children }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} aria-pressed={pressed} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
