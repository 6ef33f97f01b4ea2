/**
 * The shape of every request to a content script, checked on arrival. Written out instead of declared with the schema library: this
 * runs in every page and frame, and the library would be an eighth of what is loaded there.
 */
import { LEVELS } from '../core/detect/mention.ts';
import { KINDS } from '../core/entities/kind.ts';
import type { Routed } from './routed.ts';
import type { PageRequests } from './messages.ts';

type Carried = Record<string, unknown>;

const oneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

const checks: Record<keyof PageRequests, (carried: Carried) => boolean> = {
  'page/settings': ({ active, site, level, mentions, style, kinds, hoverDelay }) =>
    typeof active === 'boolean' &&
    oneOf(['on', 'off', 'unset'], site) &&
    oneOf(LEVELS, level) &&
    oneOf(['all', 'first', 'none'], mentions) &&
    oneOf(['underline', 'tint'], style) &&
    Array.isArray(kinds) &&
    kinds.every((kind) => oneOf(KINDS, kind)) &&
    typeof hoverDelay === 'number',
  'page/notes': ({ names }) => typeof names === 'boolean',
  'page/report': () => true,
  'page/add-note': ({ text }) => typeof text === 'string',
  'page/walk': ({ step, from }) => oneOf([1, -1], step) && oneOf(['anywhere', 'card', 'edge'], from),
  'page/show-name': ({ key }) => typeof key === 'string',
};

/** Recognises a request to a page; undefined for any other message. Its `read` throws when the contents are not as agreed. */
export function pageRequestOf(message: unknown): Routed<keyof PageRequests> | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const type = message.type as keyof PageRequests;
  if (!Object.hasOwn(checks, type)) return undefined;
  return {
    type,
    read() {
      const carried = 'carries' in message ? message.carries : {};
      if (typeof carried !== 'object' || carried === null || !checks[type](carried as Carried)) {
        throw new TypeError(`${type}: not as agreed`);
      }
      return carried;
    },
  };
}
