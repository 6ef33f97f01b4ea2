import { RELATION_TYPES, type Entity } from '../entities/entity.ts';
import { slug } from '../text/slug.ts';
import { AS_IT_IS, NAME, NAMED, TAG, type EntityTexts } from './record-tags.ts';
import { shortDate } from './short-date.ts';
import { shortName } from './short-name.ts';
import { shortNumber } from './short-number.ts';

/** What a record leaves to the pack that it is part of. */
export interface WritingContext {
  /** The date that most entities of the pack have. */
  usualDate: string;
  /** Number of the entity with an id; undefined if the pack has none. */
  numberOf: (id: string) => number | undefined;
}

/** What is stored of an entity (`record-tags.ts`). `alias`: its first, if it has any. */
export function writeRecord(
  entity: Entity,
  alias: string | undefined,
  { usualDate, numberOf }: WritingContext,
): EntityTexts {
  const name = clean(entity.name);
  const text = (value: string) => (name === '' ? clean(value) : clean(value).replaceAll(name, NAME));
  const date = (value: string) => clean(shortDate(value));
  const link = (id: string) => {
    const number = numberOf(id);
    return number === undefined ? AS_IT_IS + clean(id) : shortNumber(number);
  };
  let record = name === alias ? '' : NAMED + shortName(name, alias ?? '') + NAMED;
  const add = (tag: string, value: string | undefined, write: (value: string) => string) => {
    if (value !== undefined) record += tag + write(value);
  };
  addId(entity.id, slug(name), add);
  if (entity.wikipedia !== entity.name) add(TAG.wikipedia, entity.wikipedia ?? '', text);
  for (const { title, at, from, to } of entity.roles ?? []) {
    add(TAG.role, title, text);
    add(TAG.at, at, link);
    add(TAG.from, from, date);
    add(TAG.to, to, date);
  }
  if (entity.asOf !== usualDate) add(TAG.asOf, entity.asOf, date);
  for (const field of ['born', 'died', 'founded', 'dissolved'] as const) add(TAG[field], entity[field], date);
  for (const { type, to } of entity.relations ?? []) {
    add(TAG.relation, to, (id) => `${RELATION_TYPES.indexOf(type)}${link(id)}`);
  }
  add(TAG.wikidata, entity.wikidata, shortWikidata);
  for (const each of entity.adjectives ?? []) add(TAG.adjective, each, text);
  for (const each of entity.formerly ?? []) add(TAG.formerly, each, text);
  return { record, description: text(entity.description), background: text(entity.background ?? '') };
}

function addId(id: string, usual: string, add: (tag: string, id: string, write: typeof clean) => void): void {
  if (id === usual) return;
  if (usual !== '' && id.startsWith(usual)) add(TAG.idTail, id.slice(usual.length), clean);
  else add(TAG.id, id, clean);
}

function shortWikidata(item: string): string {
  return /^Q[1-9]\d{0,14}$/.test(item) ? shortNumber(Number(item.slice(1))) : AS_IT_IS + clean(item);
}

/** Control characters, line ends among them, become spaces: they are the tags. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
