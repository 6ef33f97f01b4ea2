/** Takes the chosen settings from one version of their form to the next. */
export type Migration = (chosen: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The first takes version 1 to 2, and so on; the present version is one more than their number.
 * Append; never change one that was released. Needed only when a value changes its meaning or name: a new setting needs
 * none, since unset means default.
 */
export const MIGRATIONS: readonly Migration[] = [];
