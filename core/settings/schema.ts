import * as v from 'valibot';
import { LEVELS } from '../detect/mention.ts';
import { KINDS, type Kind } from '../entities/kind.ts';
import type { Settings } from './settings.ts';

/** Longest delay that can be chosen before a card opens, in milliseconds. */
export const MAX_HOVER_DELAY = 2000;

/** What each setting may hold. Read one by one, so that one bad value never takes the others with it. */
export const FIELDS: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  highlights: v.boolean(),
  level: v.picklist(LEVELS),
  mentions: v.picklist(['all', 'first', 'none']),
  style: v.picklist(['underline', 'tint']),
  // A kind that this version does not know is left out; the others stay chosen.
  kinds: v.pipe(
    v.array(v.string()),
    v.transform((names) => KINDS.filter((kind: Kind) => names.includes(kind))),
  ),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_HOVER_DELAY)),
  sites: v.record(v.string(), v.picklist(['on', 'off'])),
  hidden: v.array(v.string()),
  badge: v.boolean(),
};
