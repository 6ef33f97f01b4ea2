import { describe, expect, it } from 'vitest';
import { wordAt, wordsOf } from '../../../core/text/words.ts';

const cases: [string, string[], string[]][] = [
  ['Iran-backed militias', ['Iran', 'backed', 'militias'], ['start', 'hyphen', 'space']],
  ['Hezbollah’s leader', ['Hezbollah', 'leader'], ['start', 'possessive']],
  ["the Guards' ships", ['the', 'Guards', 'ships'], ['start', 'space', 'possessive']],
  ['the U.S. said', ['the', 'U.S.', 'said'], ['start', 'space', 'space']],
  ['the U.N, he', ['the', 'U.N', 'he'], ['start', 'space', 'comma']],
  ['Gen. Suleimani', ['Gen', 'Suleimani'], ['start', 'stop']],
  ['O’Brien said', ['O’Brien', 'said'], ['start', 'space']],
  ['Paris, Texas', ['Paris', 'Texas'], ['start', 'comma']],
  ['he said “We', ['he', 'said', 'We'], ['start', 'space', 'quote']],
  ['Iran/Iraq', ['Iran', 'Iraq'], ['start', 'slash']],
  ['one\n\ntwo', ['one', 'two'], ['start', 'line']],
  ['one\ntwo', ['one', 'two'], ['start', 'space']],
  ['Hez\u00adbollah won', ['Hez\u00adbollah', 'won'], ['start', 'space']],
  ['', [], []],
];

describe('wordsOf', () => {
  it.each(cases)('%j', (text, words, gaps) => {
    const found = wordsOf(text);
    expect(found.map((word) => word.text)).toEqual(words);
    expect(found.map((word) => word.gap)).toEqual(gaps);
    for (const word of found) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it.each([
    ['Iran', 'capital'],
    ['UN', 'upper'],
    ['iPhone', 'mixed'],
    ['they', 'lower'],
    ['2019', 'number'],
    ['J.F.K.', 'initials'],
    ['Élysée', 'capital'],
  ])('%s has the shape %s', (text, shape) => {
    expect(wordsOf(text)[0]!.shape).toBe(shape);
  });

  it('finds the word at an offset', () => {
    const words = wordsOf('one two three');
    expect([0, 3, 4, 9, 13].map((offset) => wordAt(words, offset))).toEqual([0, 1, 1, 2, 3]);
  });
});
