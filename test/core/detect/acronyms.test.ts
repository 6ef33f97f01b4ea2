import { describe, expect, it } from 'vitest';
import { definitionsIn, longFormStart } from '../../../core/detect/acronyms/acronyms.ts';
import { readBlock } from '../../../core/detect/reading/reading.ts';

function defined(text: string): string[] {
  const reading = readBlock({ id: 0, role: 'body', text }, 0, 0);
  return definitionsIn(reading).map(({ short, longStart, longEnd }) => `${short} = ${text.slice(longStart, longEnd)}`);
}

describe('definitionsIn (Schwartz & Hearst)', () => {
  it.each([
    ['Popular Mobilisation Units (PMUs) met', ['PMU = Popular Mobilisation Units']],
    ['the International Atomic Energy Agency (IAEA) said', ['IAEA = International Atomic Energy Agency']],
    ['IAEA (International Atomic Energy Agency) said', ['IAEA = International Atomic Energy Agency']],
    ['PMUs, or Popular Mobilisation Units, met', ['PMU = Popular Mobilisation Units']],
    ['the Organisation of Islamic Cooperation (OIC)', ['OIC = Organisation of Islamic Cooperation']],
    ['the Institute of International Education (IIE) in Ohio', ['IIE = Institute of International Education']],
    ['the Convention for the Safety of Life at Sea (SOLAS)', ['SOLAS = Safety of Life at Sea']],
    ['a Bank of Oman (BO) clerk', ['BO = Bank of Oman']],
    ['the Social Democrats (SPD, left) lost', []],
    ['he paid (see below) for it', []],
    ['the vote (2019) failed', []],
    ['it fell (USD 5)', []],
    ['no such thing (ABC)', []],
  ])('%j', (text, expected) => {
    expect(defined(text)).toEqual(expected);
  });

  it('finds the long form from the right', () => {
    expect(longFormStart('PMU', 'met the Popular Mobilisation Units')).toBe(8);
    expect(longFormStart('XYZ', 'Popular Mobilisation Units')).toBe(-1);
  });
});
