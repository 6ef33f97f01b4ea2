import { describe, expect, it } from 'vitest';
import { hashOfBeginning, nearWords } from '../../../core/names/near-words.ts';
import { packOfAliases } from './packs.ts';

const { names } = packOfAliases(['John Kirby', 'Matthias Wissmann', 'Ismail Ould Cheikh Ahmed', 'Kirby']);

function meant(before: string, word: string): string[] | undefined {
  const hash = hashOfBeginning(names, before);
  return hash === undefined ? undefined : nearWords(names, hash, word);
}

describe('what the last word of a name may have been meant to be', () => {
  it.each([
    ['two neighbours exchanged', 'John', 'Kriby', ['Kirby']],
    ['a letter once instead of twice', 'Matthias', 'Wissman', ['Wissmann']],
    ['a letter too many', 'John', 'Kirbey', ['Kirby']],
    ['a letter twice instead of once', 'John', 'Kirrby', ['Kirby']],
    ['another vowel, behind several words', 'Ismail Ould Cheikh', 'Ahmad', ['Ahmed']],
    ['a consonant that sounds alike', 'Ismail Ould Cheikh', 'Ahmet', ['Ahmed']],
    ['two slips', 'John', 'Krbiy', []],
    ['another first letter', 'John', 'Birby', []],
    ['a consonant that does not sound alike', 'John', 'Kirgy', []],
    ['the word itself', 'John', 'Kirby', []],
  ])('%s', (_, before, word, expected) => {
    expect([...new Set(meant(before, word))]).toEqual(expected);
  });

  it('is not asked where no alias goes on', () => {
    expect(meant('Mary', 'Kriby')).toBeUndefined();
    expect(meant('Ismail John', 'Kriby')).toBeUndefined();
  });
});
