import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../core/entities/alias.ts';
import { aliasForm } from '../../../core/names/alias-form.ts';
import type { Pack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { oracle } from './oracle.ts';
import { packOfAliases } from './packs.ts';

/** Few words, so that aliases overlap, begin alike and differ in case only. */
const WORDS = [
  ...[
    'Al',
    'al',
    'US',
    'Us',
    'Iran',
    'Iraq',
    'PMU',
    'Łódź',
    'Straße',
    'O',
    'Brien',
    'Sana',
    'a',
    'St',
    'King',
    'Jr',
    'J',
    'K',
  ],
  ...[
    '35',
    'F',
    'Æsir',
    'É',
    'Ж',
    'Юг',
    '中',
    '国',
    'حزب',
    'الله',
    'שלום',
    'and',
    'of',
    's',
    'l',
    '#x',
    'Ps',
    'ISS',
    'Éa',
  ],
];
const word = fc.constantFrom(...WORDS);
const separator = fc.constantFrom(' ', ' ', ' ', '-', '’', ' & ', ', ', '', '. ', '.');
const phrase = fc
  .array(fc.tuple(word, separator), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([text, gap], i) => (i < parts.length - 1 ? text + gap : text)).join(''));
const alias = fc.record({ text: phrase, caseInsensitive: fc.boolean() }) satisfies fc.Arbitrary<Alias>;

/** Ways of writing the same. */
const DISGUISES: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', ' \n '),
  (text) => text.replaceAll('’', 'ʿ'),
  (text) => text.replaceAll('-', '–'),
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\u00ad'),
  (text) => `\u200f${text}\u200f`,
  (text) => text.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(?<!\p{L})\p{Lu}(?!\p{L})/gu, '$&.'),
  (text) => `${text}s`,
  (text) => `${text}’s`,
  (text) => `(${text})`,
];
const GLUE = [' ', ' ', ' ', ', ', '. ', '-', '’', '—', '\n\n', '', '.', '👍', '“', ' " '];

/** A text made of the aliases in many disguises, of single words and of rubbish between them. */
function textAround(aliases: readonly string[]) {
  const piece = fc
    .tuple(fc.oneof(fc.constantFrom(...aliases), word), fc.constantFrom(...DISGUISES), fc.constantFrom(...GLUE))
    .map(([text, disguise, glue]) => disguise(text) + glue);
  return fc.array(piece, { minLength: 1, maxLength: 150, size: 'max' }).map((pieces) => pieces.join(''));
}

/** Some aliases and a text around them. `loud`: none begins with a small letter, so that the scan skips small words. */
const scene = fc
  .record({ all: fc.array(alias, { minLength: 1, maxLength: 25 }), loud: fc.boolean() })
  .map(({ all, loud }) =>
    all.filter(({ text, caseInsensitive }) => {
      const form = aliasForm(text);
      return form && (!loud || (/^\p{Lu}/u.test(form.spelling) && !caseInsensitive));
    }),
  )
  .filter((aliases) => aliases.length > 0)
  .chain((aliases) => fc.record({ aliases: fc.constant(aliases), text: textAround(aliases.map(({ text }) => text)) }));

describe('the scan', () => {
  it('finds what the oracle finds in millions of characters', { timeout: 120_000 }, () => {
    let characters = 0;
    const check = fc.property(scene, ({ aliases, text }) => {
      characters += text.length;
      const pack = packOfAliases(aliases);
      const found = scan(text, [pack]).flatMap(({ start, end, alias }) =>
        pack.candidates(alias).map(({ entity }) => `${start}-${end} ${pack.id(entity)}`),
      );
      const expected = oracle(text, aliases).map(({ start, end, alias }) => `${start}-${end} ${alias}`);
      expect(found.sort()).toEqual(expected.sort());
    });
    fc.assert(check, { numRuns: 2000 });
    expect(characters).toBeGreaterThan(1_000_000);
  });

  it('finds in several packs what it finds in one', { timeout: 60_000 }, () => {
    const check = fc.property(
      scene,
      fc.array(fc.nat(2), { minLength: 25, maxLength: 25 }),
      ({ aliases, text }, places) => {
        const parts: Alias[][] = [[], [], []];
        aliases.forEach((alias, i) => parts[places[i]!]!.push(alias));
        const found = (packs: Pack[]) =>
          scan(text, packs).map(({ start, end, pack, alias }) => `${start}-${end} ${packs[pack]!.aliasText(alias)}`);
        const together = found(parts.map(packOfAliases));
        expect([...new Set(together)].sort()).toEqual([...new Set(found([packOfAliases(aliases)]))].sort());
        const spans = together.map((each) => each.split(/[- ]/).slice(0, 2).map(Number)); // prettier-ignore
        expect(spans).toEqual([...spans].sort(([a, b], [c, d]) => a! - c! || d! - b!));
      },
    );
    fc.assert(check, { numRuns: 300 });
  });
});
