import { describe, expect, it } from 'vitest';
import { isSameFirstName } from '../../../core/detect/slots/other-spelling.ts';

describe('two spellings of a first name', () => {
  it.each([
    ['Frank', 'Franck', true],
    ['Abdulmalek', 'Abdulmalik', true],
    ['Abdelfattah', 'Abdulfatah', true],
    ['José', 'Jose', true],
    ['John', 'Joan', false],
    ['Angela', 'Angus', false],
    ['Karl', 'Carl', false],
    ['Alexandra', 'Alexander', false],
    ['Martina', 'Martin', false],
    ['Denis', 'Denise', false],
    ['Theresa', 'Therese', true],
    ['Donald', 'Ronald', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSameFirstName(a, b)).toBe(same);
  });
});
