import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIAS_FLAGS } from '../../../core/names/hit.ts';
import { buildPack, type PackEntry } from '../../../core/names/build-pack.ts';
import { PackError, openPack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { entity, packOf } from './packs.ts';

const ENTRIES: PackEntry[] = [
  {
    entity: entity('quds-force', 'Quds Force', {
      kind: 'group',
      fame: 4,
      relations: [{ type: 'part-of', to: 'iran' }],
    }),
    aliases: [{ text: 'Al-Quds Force', former: true }],
  },
  {
    entity: entity('qassem-suleimani', 'Qassem Suleimani', {
      kind: 'person',
      roles: [
        { title: 'commander', at: 'quds-force' },
        { title: 'guest', at: 'elsewhere' },
      ],
    }),
    aliases: [
      { text: 'Suleimani', surname: true },
      { text: 'قاسم سلیمانی', lang: 'fa' },
    ],
  },
  { entity: entity('iran', 'Iran', { kind: 'place', fame: 5, adjectives: ['Iranian'] }), aliases: [] },
  { entity: entity('jordan', 'Jordan', { kind: 'place' }), aliases: [{ text: 'Jordan', needsContext: true }] },
  { entity: entity('michael-jordan', 'Michael Jordan'), aliases: [{ text: 'Jordan', surname: true, notAlone: true }] },
];

function build(entities: readonly PackEntry[]): ArrayBuffer {
  return buildPack({ label: 'World news', built: '2026-02-03', entities });
}

function codeOf(file: ArrayBuffer): string {
  try {
    openPack(file);
    return 'opened';
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
}

describe('a pack', () => {
  const pack = openPack(build(ENTRIES));
  const candidates = (text: string) =>
    scan(text, [pack]).flatMap(({ alias }) => pack.candidates(alias).map((c) => `${pack.id(c.entity)} ${c.flags}`));

  it('knows what it is', () => {
    expect([pack.label, pack.built, pack.entityCount, pack.aliasCount]).toEqual(['World news', '2026-02-03', 5, 9]);
  });

  it('gives every entity back', () => {
    for (const { entity } of ENTRIES) {
      const number = pack.find(entity.id);
      expect(pack.entity(number)).toEqual(entity);
      expect([pack.id(number), pack.kind(number), pack.fame(number)]).toEqual([entity.id, entity.kind, entity.fame]);
    }
  });

  it.each(['', 'a', 'irana', 'zz'])('finds no entity %j', (id) => {
    expect(pack.find(id)).toBe(-1);
  });

  it('finds ids by names, parts of names, and those that no name tells', () => {
    const ids = ['flint', 'flint-michigan', 'flint-', 'coca-cola', 'Flint', 'own-1', '', '-', 'zoë'];
    const found = packOf(
      ...ids.map((id) => ({ entity: entity(id, id === 'coca-cola' ? 'Coca-Cola' : 'Flint'), aliases: [] })),
    );
    expect(ids.map((id) => found.id(found.find(id)))).toEqual(ids);
    expect(['flint-texas', 'coca', 'cola', 'own-2', '--'].map((id) => found.find(id))).toEqual([-1, -1, -1, -1, -1]);
  });

  it('relates entities in both directions and through offices', () => {
    const related = (id: string) => pack.related(pack.find(id)).map((number) => pack.id(number));
    expect(related('quds-force')).toEqual(['iran', 'qassem-suleimani']);
    expect(related('iran')).toEqual(['quds-force']);
    expect(related('qassem-suleimani')).toEqual(['quds-force']);
    expect(related('jordan')).toEqual([]);
  });

  it('flags aliases for each entity that bears them', () => {
    const { former, adjective, surname, notAlone, needsContext } = ALIAS_FLAGS;
    expect(candidates('Quds Force')).toEqual(['quds-force 0']);
    expect(candidates('al-Quds Force')).toEqual(['quds-force 0']);
    expect(candidates('Al-Quds Force')).toEqual([`quds-force ${former}`, 'quds-force 0']);
    expect(candidates('Iranian')).toEqual([`iran ${adjective}`]);
    expect(candidates('قاسم سليماني')).toEqual(['qassem-suleimani 0']);
    expect(candidates('Jordan')).toEqual([`jordan ${needsContext}`, `michael-jordan ${surname | notAlone}`]);
  });

  it('knows surnames, whether or not they end the name', () => {
    const aliases = ['Salman', 'bin Salman', 'Mohammed', 'MBS'].map((text) => ({ text, surname: true }));
    const people = packOf(
      { entity: entity('mbs', 'Mohammed bin Salman'), aliases: [...aliases, { text: 'Crown Prince Salman' }] },
      { entity: entity('salman', 'Salman'), aliases: [{ text: 'Salman', surname: true }] },
      {
        entity: entity('hope', 'Bob Hope'),
        aliases: [
          { text: 'Bob Hope', needsContext: true },
          { text: 'Hope', surname: true },
        ],
      },
      { entity: entity('may', 'Theresa May'), aliases: [{ text: 'May', surname: true, needsContext: true }] },
    );
    const { needsContext, surname } = ALIAS_FLAGS;
    const bearers = (text: string) => {
      const { alias } = scan(text, [people])[0]!;
      expect(people.aliasText(alias)).toBe(text);
      return people.candidates(alias).map((each) => `${people.id(each.entity)} ${each.flags}`);
    };
    for (const text of ['bin Salman', 'Mohammed', 'MBS']) expect(bearers(text)).toEqual([`mbs ${surname}`]);
    expect(bearers('Salman')).toEqual([`mbs ${surname}`, `salman ${surname}`]);
    expect(bearers('Bob Hope')).toEqual([`hope ${needsContext}`]);
    expect(bearers('Hope')).toEqual([`hope ${surname}`]);
    expect(bearers('Theresa May')).toEqual(['may 0']);
    expect(bearers('May')).toEqual([`may ${needsContext | surname}`]);
  });

  it('drops a flag that another form of the same alias of the entity lacks', () => {
    const aliases = [
      { text: 'Łódź', needsContext: true, former: true },
      { text: 'Lodz', former: true },
    ];
    const lodz = packOf({ entity: entity('lodz', 'City of Lodz'), aliases });
    expect(lodz.candidates(scan('Lodz', [lodz])[0]!.alias)).toEqual([{ entity: 0, flags: ALIAS_FLAGS.former }]);
  });

  it('leaves out aliases that no text can match', () => {
    const aliases = ['', '...', 'a ... b', 'x '.repeat(100)].map((text) => ({ text }));
    expect(packOf({ entity: entity('a', '!'), aliases }).aliasCount).toBe(0);
  });

  it('may be empty', () => {
    const empty = packOf();
    expect([empty.entityCount, empty.aliasCount, empty.find('a')]).toEqual([0, 0, -1]);
    expect(scan('Some Text, 中国 and 1', [empty])).toEqual([]);
  });

  it('has the same bytes whatever the order of the input', () => {
    const expected = new Uint8Array(build(ENTRIES));
    const shuffled = fc.shuffledSubarray(ENTRIES, { minLength: ENTRIES.length }).map((entries) =>
      entries.map(({ entity, aliases }) => ({
        entity: Object.fromEntries(Object.entries(entity).reverse()) as unknown as typeof entity,
        aliases: [...aliases].reverse(),
      })),
    );
    fc.assert(
      fc.property(shuffled, (entries) => {
        expect(new Uint8Array(build(entries))).toEqual(expected);
      }),
    );
  });

  it('gives back entities beyond the first step, with a background or without', () => {
    const many = Array.from({ length: 100 }, (_, i) => {
      const background = i % 3 === 0 ? { background: `Background of ${i}.` } : {};
      return {
        entity: entity(`city-${i}`, `City ${i}`, { description: `city number ${i}`, ...background }),
        aliases: [],
      };
    });
    const cities = packOf(...many);
    for (const { entity } of many) expect(cities.entity(cities.find(entity.id))).toEqual(entity);
  });

  it('refuses two entities of one id', () => {
    expect(() => build([ENTRIES[2]!, ENTRIES[2]!])).toThrow('Two entities have the id "iran".');
  });

  it('opens without copying', () => {
    const file = build(ENTRIES);
    const { names } = openPack(file);
    expect([names.filter, names.buckets, names.texts, names.words].every((v) => v.buffer === file)).toBe(true);
  });
});

describe('a file that is no good', () => {
  const file = build(ENTRIES);
  const changed = (change: (bytes: Uint8Array, words: Uint32Array) => void) => {
    const copy = file.slice(0);
    change(new Uint8Array(copy), new Uint32Array(copy));
    return copy;
  };

  it('is refused with what is wrong', () => {
    expect(codeOf(file)).toBe('opened');
    expect(codeOf(new ArrayBuffer(0))).toBe('truncated');
    expect(codeOf(new TextEncoder().encode('hello world').buffer)).toBe('foreign');
    expect(codeOf(new TextEncoder().encode('%PDF'.repeat(1000)).buffer)).toBe('foreign');
    expect(codeOf(changed((bytes) => bytes.subarray(4, 8).reverse()))).toBe('foreign');
    expect(codeOf(changed((_, words) => words[2]!++))).toBe('newer');
    expect(codeOf(changed((_, words) => (words[2] = 0)))).toBe('older');
    expect(codeOf(changed((_, words) => words[3]!++))).toBe('newer');
    expect(codeOf(changed((_, words) => words[words.length - 1]!++))).toBe('damaged');
    const longer = new Uint8Array(file.byteLength + 8);
    longer.set(new Uint8Array(file));
    expect(codeOf(longer.buffer)).toBe('damaged');
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < file.byteLength; length++) expect(codeOf(file.slice(0, length))).toBe('truncated');
  });

  it('is refused whichever byte is changed, and however', () => {
    const bytes = new Uint8Array(file.slice(0));
    for (let at = 0; at < bytes.length; at++) {
      const before = bytes[at]!;
      for (const mask of [1, 0x80, 0xff, 0x10]) {
        bytes[at] = before ^ mask;
        if (codeOf(bytes.buffer) === 'opened') expect.fail(`byte ${at} ^ ${mask}`);
      }
      bytes[at] = before;
    }
  });

  it('has a message for people', () => {
    expect(() => openPack(file.slice(0, file.byteLength - 100))).toThrow(
      `The pack is cut off: ${file.byteLength - 100} bytes of ${file.byteLength} are there.`,
    );
  });
});
