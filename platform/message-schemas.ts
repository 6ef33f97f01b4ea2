/** The shape of every message, checked by whoever receives it: the types in `messages.ts` vanish at run time. */
import * as v from 'valibot';
import { LEVELS } from '../core/detect/mention.ts';
import { KINDS } from '../core/entities/kind.ts';
import type { PageRequests, Requests } from './messages.ts';

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
const status = v.strictObject({
  host: text,
  state: v.picklist(['article', 'not-article', 'language', 'off']),
  mentions: v.number(),
  entities: v.number(),
  cast: v.array(v.strictObject({ key: text, name: text, kind: v.picklist(KINDS), count: v.number() })),
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
const pageSettings = v.strictObject({
  active: v.boolean(),
  site: choice,
  level: v.picklist(LEVELS),
  mentions: v.picklist(['all', 'first', 'none']),
  style: v.picklist(['underline', 'tint']),
  kinds,
  hoverDelay: v.number(),
});

const requests: Record<keyof Requests, v.GenericSchema> = {
  'page/hello': v.strictObject({ url: text }),
  'page/detect': v.strictObject({ article, context: v.optional(v.unknown()), ownOnly: v.optional(v.boolean()) }),
  'page/status': status,
  'notes/save': v.strictObject({ id: optionalText, subject, text, page: v.optional(origin) }),
  'notes/delete': v.strictObject({ id: text }),
  'notes/restore': v.strictObject({ note }),
  'notes/list': v.strictObject({ key: optionalText }),
  'settings/get': nothing,
  'settings/set': settingsPatch,
  'settings/site': v.strictObject({ host: text, choice }),
  'settings/hide': v.strictObject({ id: text, hidden: v.boolean() }),
  'pack/about': nothing,
};

const pageRequests: Record<keyof PageRequests, v.GenericSchema> = {
  'page/settings': pageSettings,
  'page/notes': v.strictObject({ names: v.boolean() }),
  'page/report': nothing,
  'page/add-note': v.strictObject({ text }),
};

interface Checked<K> {
  type: K;
  carries: unknown;
}

/** The request if `message` is one for the background, else undefined. Throws a `ValiError` when its type is known but its contents are not as agreed. */
export function checkRequest(message: unknown): Checked<keyof Requests> | undefined {
  return check(requests, message);
}

/** The same for requests to a page. */
export function checkPageRequest(message: unknown): Checked<keyof PageRequests> | undefined {
  return check(pageRequests, message);
}

function check<K extends string>(schemas: Record<K, v.GenericSchema>, message: unknown): Checked<K> | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const type = message.type as K;
  if (!Object.hasOwn(schemas, type)) return undefined;
  return { type, carries: v.parse(schemas[type], 'carries' in message ? message.carries : {}) };
}
