import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES, type Entity } from '../../../core/entities/entity.ts';
import { idIn, linksIn, nameIn, readRecord } from '../../../core/names/read-record.ts';
import { writeRecord } from '../../../core/names/write-record.ts';

const NUMBERS = new Map([
  ['iran', 0],
  ['quds-force', 70],
  ['far-away', 5_000_000],
]);
const FACTS = { kind: 'person', fame: 3 } as const;
const WRITING = { usualDate: '2025', numberOf: (id: string) => NUMBERS.get(id) };
const READING = { usualDate: '2025', idOf: (number: number) => [...NUMBERS].find(([, each]) => each === number)![0] };

/** Anything but control characters, which no field of a dataset has. */
const text = fc.string({ unit: 'binary', minLength: 1 }).map((each) => each.replace(/\p{Cc}/gu, 'x'));
const date = fc.oneof(fc.constantFrom('1957', '1957-03', '1957-12-31', '-0480', '-0480-09-29'), text);
const id = fc.oneof(fc.constantFrom(...NUMBERS.keys()), text);
const entity: fc.Arbitrary<Entity> = fc
  .record(
    {
      id: fc.oneof(fc.constantFrom('ada', 'ada-lovelace', 'ada-2'), text),
      name: fc.oneof(fc.constantFrom('Ada', 'a', '$&'), text),
      description: fc.oneof(fc.constantFrom('', 'mother of Ada Lovelace', 'costs $&'), text),
      asOf: fc.oneof(fc.constant('2025'), date),
      wikipedia: fc.oneof(fc.constantFrom('Ada', 'Ada (name)'), text),
      wikidata: fc.oneof(fc.constantFrom('Q1', 'Q892014', 'Q0', 'P12'), text),
      background: text,
      born: date,
      died: date,
      founded: date,
      dissolved: date,
      roles: fc.array(fc.record({ title: text, at: id, from: date, to: date }, { requiredKeys: ['title'] }), { minLength: 1 }),
      relations: fc.array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: id }), { minLength: 1 }),
      adjectives: fc.array(text, { minLength: 1 }),
      formerly: fc.array(text, { minLength: 1 }),
    },
    { requiredKeys: ['id', 'name', 'description', 'asOf'] },
  )
  .map((fields) => ({ ...fields, ...FACTS })); // prettier-ignore

const ADA: Entity = { ...FACTS, id: 'ada', name: 'Ada', description: 'x', asOf: '2025', wikipedia: 'Ada' };

describe('records', () => {
  it('read back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(entity, fc.option(fc.oneof(fc.constant('Ada'), text), { nil: undefined }), (each, alias) => {
        const texts = writeRecord(each, alias, WRITING);
        const { record } = texts;
        expect(nameIn(record, () => alias!)).toBe(each.name);
        const { name } = each;
        expect({ ...readRecord(texts, name, READING), ...FACTS }).toEqual(each);
        expect(idIn(record, name)).toBe(each.id);
      }),
    );
  });

  it('are the same whatever the order of fields', () => {
    const other = Object.fromEntries(Object.entries(ADA).reverse()) as unknown as Entity;
    expect(writeRecord(ADA, undefined, WRITING)).toEqual(writeRecord(other, undefined, WRITING));
  });

  it('are nothing but the description where all else is as usual', () => {
    expect(writeRecord(ADA, 'Ada', WRITING)).toEqual({ record: '', description: 'x', background: '' });
  });

  it('turn control characters and line ends into spaces', () => {
    const texts = writeRecord({ ...ADA, background: 'One.\nTwo.\u0002' }, 'Ada', WRITING);
    expect(readRecord(texts, 'Ada', READING).background).toBe('One. Two. ');
  });

  it('tell what they link to within the pack', () => {
    const relations = [{ type: 'opposes', to: 'far-away' } as const, { type: 'part-of', to: 'elsewhere' } as const];
    const roles = [{ title: 'guest', at: 'iran' }, { title: 'host' }];
    expect(linksIn(writeRecord({ ...ADA, relations, roles }, undefined, WRITING).record)).toEqual([0, 5_000_000]);
  });
});
