/** What sort of thing an entity is. The order is part of the pack format: append, never reorder. */
export const KINDS = ['person', 'group', 'organization', 'place', 'event', 'law', 'thing', 'term'] as const;

export type Kind = (typeof KINDS)[number];
