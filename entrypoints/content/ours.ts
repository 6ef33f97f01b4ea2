/** Attribute of what we draw, within our closed shadow roots where no page can see it: tells ours from what other extensions put there. */
export const OURS = 'data-dramatis';
