import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePhrases, codeTexts, writePhrases } from '../../../core/names/code-texts.ts';
import { CodedTexts } from '../../../core/names/coded-texts.ts';
import { codeOf, MOST_PHRASES, phraseOf, Phrases } from '../../../core/names/phrases.ts';

function code(texts: readonly string[]) {
  const phrases = choosePhrases(texts);
  return { ...codeTexts(texts, phrases), phrases };
}

function readBack(texts: readonly string[]): string[] {
  const { coded, offsets, phrases } = code(texts);
  const read = new CodedTexts(coded, offsets, new Phrases(writePhrases(phrases)));
  return texts.map((_, i) => read.text(i));
}

describe('coded texts', () => {
  // Hundreds of small packs: a busy machine takes longer than the usual five seconds.
  it('give back any text', () => {
    const word = fc.constantFrom('minister ', 'foreign ', 'of the ', 'Erdoğan', '北京', ', ', '\x05', '👩‍🚀', 'aaaa');
    const texts = fc.array(
      fc.oneof(
        fc.array(word).map((words) => words.join('')),
        fc.string({ unit: 'binary' }).map((each) => each.replaceAll('\0', '')),
      ),
      { maxLength: 50 },
    );
    // A lone surrogate has no UTF-8 form; a pack's texts come from JSON or YAML files, which have none.
    fc.assert(
      fc.property(texts, (each) => {
        expect(readBack(each)).toEqual(each.map((one) => one.toWellFormed()));
      }),
    );
  }, 30_000);

  it('are short where they repeat themselves', () => {
    const texts = Array.from(
      { length: 50 },
      (_, i) => `foreign minister of the democratic republic in ${1950 + (i % 2)}`,
    );
    expect(code(texts).coded.length).toBeLessThan(texts.join('').length / 5);
    expect(readBack(texts)).toEqual(texts);
  });

  it('have codes of one byte for the most used words, of two for others, until there are no more', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((a) => letters.flatMap((b) => [...'stuvwx'].map((c) => `${a}${b}${c}x`)));
    const texts = words.map((word, i) => ` ${word}`.repeat(i < 64 ? 20 : 10));
    const { phrases } = code(texts);
    expect([words.length > MOST_PHRASES, phrases.length]).toEqual([true, MOST_PHRASES]);
    const lengths = [0, 64, texts.length - 1].map((text) => codeTexts([texts[text]!], phrases).coded.length - 1);
    expect(lengths).toEqual([20, 20, 50]);
    expect(readBack(texts)).toEqual(texts);
  });

  it('have codes that differ, and none that holds the end of a text', () => {
    const codes = Array.from({ length: MOST_PHRASES }, (_, phrase) => codeOf(phrase));
    expect(codes.map(([lead, second = 0]) => phraseOf(lead!, second))).toEqual([...codes.keys()]);
    expect(codes.flat().every((byte) => byte > 0 && byte < 256)).toBe(true);
  });
});
