import { KINDS, type Kind } from '../entities/kind.ts';
import type { Level } from '../detect/mention.ts';

/** What a reader can choose. Only what was chosen is stored; everything else follows `DEFAULTS`, today's and tomorrow's. */
export interface Settings {
  /** All highlights on or off, everywhere. */
  highlights: boolean;
  level: Level;
  /** Which mentions of a name are highlighted. `none`: only under the pointer. */
  mentions: 'all' | 'first' | 'none';
  style: 'underline' | 'tint';
  kinds: readonly Kind[];
  /** Milliseconds the pointer rests on a name before its card opens. */
  hoverDelay: number;
  /** The reader's choice per site: host name → on or off. Sites not listed: on for articles only. */
  sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Ids of entities the reader does not want to see. */
  hidden: readonly string[];
  badge: boolean;
}

export const DEFAULTS: Settings = {
  highlights: true,
  level: 'balanced',
  mentions: 'all',
  style: 'underline',
  kinds: KINDS,
  hoverDelay: 250,
  sites: {},
  hidden: [],
  badge: true,
};
