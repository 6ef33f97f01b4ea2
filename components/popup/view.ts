import type { Kind } from '../../core/entities/kind.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { CastMember } from '../cast/cast-list.tsx';

/** What the page in front says of itself. */
export interface PageReport {
  /** `article`: read; otherwise left alone, and why. */
  state: 'article' | 'not-article' | 'language' | 'off';
  mentions: number;
  entities: number;
  cast: readonly CastMember[];
}

export interface PopupView {
  /** Site of the page in front; absent: a page of the browser itself, or another that extensions may not read. */
  site?: string | undefined;
  /** Absent: the page has not answered. */
  report?: PageReport | undefined;
  /** The page has been asked long enough: it will not answer. */
  silent: boolean;
  settings: Settings;
  /** Keys that switch all highlights, if any are set. */
  shortcut?: string | undefined;
  /** Why the last change failed. */
  error?: string | undefined;
}

export interface PopupActions {
  switchSite(on: boolean): void;
  /** Reads a page that was left alone, now and always on this site. */
  readAnyway(): void;
  switchHighlights(on: boolean): void;
  chooseKinds(kinds: Kind[]): void;
  /** Goes to a name on the page. */
  showName(key: string): void;
  openOptions(): void;
}
