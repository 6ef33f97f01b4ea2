import { RELATION_TYPES, type Entity, type Role } from '../entities/entity.ts';
import { slug } from '../text/slug.ts';
import { AS_IT_IS, NAME, NAMED, TAG, type EntityTexts } from './record-tags.ts';
import { readShortDate } from './short-date.ts';
import { readShortName } from './short-name.ts';
import { readShortNumber } from './short-number.ts';

/** What a record leaves to the pack that it is part of. */
export interface ReadingContext {
  /** The date that most entities of the pack have. */
  usualDate: string;
  idOf: (entity: number) => string;
}

export type RecordedEntity = Omit<Entity, 'kind' | 'fame'>;

/** Reads what `writeRecord` wrote. `name`: that of the entity (`nameIn`). */
export function readRecord(texts: EntityTexts, name: string, { usualDate, idOf }: ReadingContext): RecordedEntity {
  const description = withName(texts.description, name);
  const entity: RecordedEntity = { id: slug(name), name, description, wikipedia: name, asOf: usualDate };
  if (texts.background !== '') entity.background = withName(texts.background, name);
  const link = (value: string) => (value.startsWith(AS_IT_IS) ? value.slice(1) : idOf(readShortNumber(value)));
  for (const [tag, value] of fieldsOf(texts.record, name)) READERS[tag](entity, value, link);
  return entity;
}

/** The name of the entity. `alias`: its first one, which tells the name or what the record's way to it starts from. */
export function nameIn(record: string, alias: () => string): string {
  return record.startsWith(NAMED) ? readShortName(record.slice(1, record.indexOf(NAMED, 1)), alias) : alias();
}

/** The id of the entity, without reading the rest. */
export function idIn(record: string, name: string): string {
  const usual = slug(name);
  for (const [tag, value] of fieldsOf(record, name)) {
    if (tag === TAG.id) return value;
    if (tag === TAG.idTail) return usual + value;
  }
  return usual;
}

/** Numbers of the entities that a record relates to, or names as the place of a role. */
export function linksIn(record: string): number[] {
  return fieldsOf(record, '').flatMap(([tag, value]) => {
    const link = tag === TAG.relation ? value.slice(1) : tag === TAG.at ? value : AS_IT_IS;
    return link.startsWith(AS_IT_IS) ? [] : [readShortNumber(link)];
  });
}

type Tag = (typeof TAG)[keyof typeof TAG];

/** The fields of a record in their order, each with its tag. */
function fieldsOf(record: string, name: string): [Tag, string][] {
  const fields: [Tag, string][] = [];
  for (let at = record.startsWith(NAMED) ? record.indexOf(NAMED, 1) + 1 : 0; at < record.length;) {
    const end = nextTag(record, at + 1);
    fields.push([record[at] as Tag, withName(record.slice(at + 1, end), name)]);
    at = end;
  }
  return fields;
}

/** Where the next field's tag stands, or the end of the record. */
function nextTag(record: string, at: number): number {
  while (at < record.length && (record.charCodeAt(at) >= SPACE || record[at] === NAME)) at++;
  return at;
}
const SPACE = 0x20;

function withName(text: string, name: string): string {
  return text.replaceAll(NAME, () => name);
}

type Reader = (entity: RecordedEntity, value: string, link: (value: string) => string) => void;
const lastRole = (entity: RecordedEntity): Role => entity.roles!.at(-1)!;

const READERS: Record<Tag, Reader> = {
  [TAG.id]: (entity, value) => (entity.id = value),
  [TAG.idTail]: (entity, value) => (entity.id += value),
  [TAG.wikipedia]: (entity, value) => (value === '' ? delete entity.wikipedia : (entity.wikipedia = value)),
  [TAG.role]: (entity, value) => (entity.roles ??= []).push({ title: value }),
  [TAG.at]: (entity, value, link) => (lastRole(entity).at = link(value)),
  [TAG.from]: (entity, value) => (lastRole(entity).from = readShortDate(value)),
  [TAG.to]: (entity, value) => (lastRole(entity).to = readShortDate(value)),
  [TAG.asOf]: (entity, value) => (entity.asOf = readShortDate(value)),
  [TAG.born]: (entity, value) => (entity.born = readShortDate(value)),
  [TAG.died]: (entity, value) => (entity.died = readShortDate(value)),
  [TAG.founded]: (entity, value) => (entity.founded = readShortDate(value)),
  [TAG.dissolved]: (entity, value) => (entity.dissolved = readShortDate(value)),
  [TAG.relation]: (entity, value, link) =>
    (entity.relations ??= []).push({ type: RELATION_TYPES[Number(value[0])]!, to: link(value.slice(1)) }),
  [TAG.wikidata]: (entity, value) =>
    (entity.wikidata = value.startsWith(AS_IT_IS) ? value.slice(1) : `Q${readShortNumber(value)}`),
  [TAG.adjective]: (entity, value) => (entity.adjectives ??= []).push(value),
  [TAG.formerly]: (entity, value) => (entity.formerly ??= []).push(value),
};
