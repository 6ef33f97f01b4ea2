import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES, type Entity } from '../../../core/entities/entity.ts';
import { choosePhrases, decodePhrases, PhraseCoder } from '../../../core/names/phrases.ts';
import { readRecord, writeRecord } from '../../../core/names/record.ts';

const FACTS = { id: 'x', kind: 'person', fame: 3 } as const;
const text = fc.string({ unit: 'binary', minLength: 1 });
const entity: fc.Arbitrary<Entity> = fc
  .record(
    {
      name: text,
      description: text,
      asOf: fc.constantFrom('2025', '2025-01-01'),
      wikipedia: text,
      background: text,
      born: fc.constant('1957-03-11'),
      roles: fc.array(fc.record({ title: text, at: text, from: text, to: text }, { requiredKeys: ['title'] })),
      relations: fc.array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: text })),
      adjectives: fc.array(text),
    },
    { requiredKeys: ['name', 'description', 'asOf'] },
  )
  .map((fields) => ({ ...fields, ...FACTS }));

describe('records', () => {
  it('read back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(entity, (each) => {
        expect(readRecord(writeRecord(each), FACTS)).toEqual(each);
      }),
    );
  });

  it('are the same whatever the order of fields', () => {
    const one: Entity = { ...FACTS, name: 'Ada', description: 'x', asOf: '2025', wikipedia: 'Ada' };
    const other: Entity = { wikipedia: 'Ada', asOf: '2025', description: 'x', name: 'Ada', ...FACTS };
    expect(writeRecord(one)).toBe(writeRecord(other));
  });
});

describe('phrases', () => {
  const table = (phrases: readonly string[]) => {
    const bytes = phrases.map((phrase) => new TextEncoder().encode(phrase));
    const offsets = new Uint32Array(phrases.length + 1);
    bytes.forEach((each, i) => (offsets[i + 1] = offsets[i]! + each.length));
    return { bytes: Uint8Array.from(bytes.flatMap((each) => [...each])), offsets };
  };
  const roundTrip = (texts: readonly string[]) => {
    const phrases = choosePhrases(texts);
    const coder = new PhraseCoder(phrases);
    const { bytes, offsets } = table(phrases);
    return texts.map((each) => decodePhrases(coder.encode(each), bytes, offsets));
  };

  it('give back any text', () => {
    const word = fc.constantFrom('minister ', 'foreign ', 'of the ', 'Erdoğan', '北京', ', ', '"', '👩‍🚀', '1999–2004');
    const texts = fc.array(
      fc.oneof(
        fc.array(word).map((words) => words.join('')),
        fc.string({ unit: 'binary' }),
      ),
    );
    // A lone surrogate has no UTF-8 form; a pack's texts come from JSON or YAML files, which have none.
    fc.assert(
      fc.property(texts, (each) => {
        expect(roundTrip(each)).toEqual(each.map((one) => one.toWellFormed()));
      }),
    );
  });

  it('make repeated words short', () => {
    const texts = Array.from({ length: 50 }, (_, i) => `foreign minister of the republic number ${i}`);
    const coder = new PhraseCoder(choosePhrases(texts));
    expect(coder.encode(texts[0]!).length).toBeLessThan(texts[0]!.length / 3);
  });

  it('are the same for the same texts', () => {
    const texts = ['prime minister of one', 'prime minister of two', 'prime minister'];
    expect(choosePhrases(texts)).toEqual(choosePhrases([...texts].reverse()));
  });
});
