import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../core/text/sentences.ts';
import { wordsOf } from '../../../core/text/words.ts';

function sentences(text: string): string[] {
  const words = wordsOf(text);
  return sentencesOf(text, words).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
}

describe('sentencesOf', () => {
  it.each([
    ['He left. She stayed.', ['He left', 'She stayed']],
    ['Gen. Suleimani left. Mr. Bolton stayed.', ['Gen. Suleimani left', 'Mr. Bolton stayed']],
    ['The U.S. military left.', ['The U.S. military left']],
    ['He came to the U.S. The army left.', ['He came to the U.S.', 'The army left']],
    ['George W. Bush spoke.', ['George W. Bush spoke']],
    ['“We left.” He nodded.', ['We left', 'He nodded']],
    ['Why? Because.', ['Why', 'Because']],
    ['Heading without stop\n\nText begins.', ['Heading without stop', 'Text begins']],
    ['It fell 2.5 percent.', ['It fell 2.5 percent']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['Iran Tells Militias In Baghdad To Prepare', 'title'],
    ['IRAN WARNS ITS NEIGHBOURS OF WAR', 'upper'],
    ['Iran told militias in Baghdad to prepare', 'sentence'],
    ['He teaches at Tehran University of Medical Sciences.', 'sentence'],
    ['Talks in Geneva', 'sentence'],
  ])('%j is in %s case', (text, letterCase) => {
    expect(sentencesOf(text, wordsOf(text))[0]!.letterCase).toBe(letterCase);
  });
});
