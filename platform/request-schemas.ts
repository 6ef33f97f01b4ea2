/** The shape of every request to the background, checked on arrival: the types in `messages.ts` vanish at run time. */
import * as v from 'valibot';
import { LEVELS } from '../core/detect/mention.ts';
import { KINDS } from '../core/entities/kind.ts';
import { routed, type Routed } from './routed.ts';
import type { Requests } from './messages.ts';

const text = v.string();
const optionalText = v.optional(v.string());
const nothing = v.strictObject({});
const choice = v.picklist(['on', 'off', 'unset']);
const kinds = v.array(v.picklist(KINDS));

const block = v.strictObject({
  id: v.number(),
  role: v.picklist(['headline', 'standfirst', 'heading', 'body', 'caption', 'quote', 'list', 'table']),
  text,
});
const article = v.strictObject({
  blocks: v.array(block),
  date: optionalText,
  lang: optionalText,
  title: optionalText,
  url: optionalText,
});
const subject = v.variant('type', [
  v.strictObject({ type: v.literal('entity'), id: text, name: text }),
  v.strictObject({ type: v.literal('own'), name: text, aliases: v.array(text), kind: v.picklist(KINDS) }),
]);
const origin = v.strictObject({ url: text, title: text });
const note = v.strictObject({
  id: text,
  subject,
  text,
  createdAt: v.number(),
  updatedAt: v.number(),
  page: v.optional(origin),
});
const settingsPatch = v.strictObject({
  highlights: v.nullish(v.boolean()),
  level: v.nullish(v.picklist(LEVELS)),
  mentions: v.nullish(v.picklist(['all', 'first', 'none'])),
  style: v.nullish(v.picklist(['underline', 'tint'])),
  kinds: v.nullish(kinds),
  hoverDelay: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(5000))),
  sites: v.nullish(v.record(text, v.picklist(['on', 'off']))),
  hidden: v.nullish(v.array(text)),
  badge: v.nullish(v.boolean()),
});
const requests: Record<keyof Requests, v.GenericSchema> = {
  'page/hello': v.strictObject({ url: text }),
  'page/detect': v.strictObject({ article, context: v.optional(v.unknown()), ownOnly: v.optional(v.boolean()) }),
  'page/changed': nothing,
  'page/code': v.strictObject({ script: v.picklist(['page', 'card']) }),
  'notes/save': v.strictObject({ id: optionalText, subject, text, page: v.optional(origin) }),
  'notes/delete': v.strictObject({ id: text }),
  'notes/restore': v.strictObject({ note }),
  'notes/import': v.strictObject({ notes: v.array(note) }),
  'notes/list': v.strictObject({ key: optionalText }),
  'settings/get': nothing,
  'settings/set': settingsPatch,
  'settings/site': v.strictObject({ host: text, choice }),
  'settings/hide': v.strictObject({ id: text, hidden: v.boolean() }),
  'pack/names': v.strictObject({ ids: v.array(text) }),
  'pack/about': nothing,
};

/** Recognises a request to the background; undefined for any other message. */
export function requestOf(message: unknown): Routed<keyof Requests> | undefined {
  return routed(requests, message);
}
