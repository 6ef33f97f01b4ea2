import type { ComponentChildren } from 'preact';

/** Line icons on a 16-unit grid, drawn in the colour and size of the text around them. Never the only name of a button. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const PinIcon = () => (
  <Icon>
    <path d="M6 2h4l-.5 5 2.5 2.5H4L6.5 7zM8 9.5V14" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M10 3L5 8l5 5" />
  </Icon>
);

export const ExternalIcon = () => (
  <Icon>
    <path d="M6.5 3.5H3v9.5h9.5V9.5M9.5 3H13v3.5M13 3L7.5 8.5" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <path d="M3 2.5h10v7L9.5 13H3zM9.5 13V9.5H13M5.5 5.5h5M5.5 8h2.5" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="M3 13l.6-2.6L10.9 3.1l2 2L5.6 12.4zM9.5 4.5l2 2" />
  </Icon>
);

export const TrashIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5" />
  </Icon>
);

export const JumpIcon = () => (
  <Icon>
    <path d="M8 13V3M4 7l4-4 4 4" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
    <circle cx="10" cy="4.5" r="2" />
    <circle cx="6" cy="11.5" r="2" />
  </Icon>
);
