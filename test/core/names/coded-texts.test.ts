import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTexts } from '../../../core/names/code-texts.ts';
import { CodedTexts } from '../../../core/names/coded-texts.ts';

function readBack(texts: readonly string[]): string[] {
  const { coded, offsets, phrases } = codeTexts(texts);
  const read = new CodedTexts(coded, offsets, phrases);
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
    const texts = Array.from({ length: 50 }, (_, i) => `foreign minister of the republic number ${i}`);
    expect(codeTexts(texts).coded.length).toBeLessThan(texts.join('').length / 5);
    expect(readBack(texts)).toEqual(texts);
  });

  it('have codes for what repeats itself in many ways', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const texts = [...letters].flatMap((a) => [...letters].map((b) => `${a}${b} `.repeat(10)));
    expect(codeTexts(texts).phrases.filter((byte) => byte === 0).length).toBe(63);
    expect(readBack(texts)).toEqual(texts);
  });
});
