/** The shape of every request to a content script, checked on arrival. */
import * as v from 'valibot';
import { LEVELS } from '../core/detect/mention.ts';
import { KINDS } from '../core/entities/kind.ts';
import { routed, type Routed } from './routed.ts';
import type { PageRequests } from './messages.ts';

const pageSettings = v.strictObject({
  active: v.boolean(),
  site: v.picklist(['on', 'off', 'unset']),
  level: v.picklist(LEVELS),
  mentions: v.picklist(['all', 'first', 'none']),
  style: v.picklist(['underline', 'tint']),
  kinds: v.array(v.picklist(KINDS)),
  hoverDelay: v.number(),
});

const pageRequests: Record<keyof PageRequests, v.GenericSchema> = {
  'page/settings': pageSettings,
  'page/notes': v.strictObject({ names: v.boolean() }),
  'page/report': v.strictObject({}),
  'page/add-note': v.strictObject({ text: v.string() }),
  'page/walk': v.strictObject({ step: v.picklist([1, -1]) }),
};

/** Recognises a request to a page; undefined for any other message. */
export function pageRequestOf(message: unknown): Routed<keyof PageRequests> | undefined {
  return routed(pageRequests, message);
}
