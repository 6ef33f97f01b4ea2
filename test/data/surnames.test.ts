import { describe, expect, it } from 'vitest';
import { surnamesOf } from '../../data/read/surnames.ts';
import type { EntityRecord } from '../../data/schema/entity-file.ts';

const person = (name: string, more: Partial<EntityRecord> = {}): EntityRecord => ({ name, kind: 'person', description: 'x', ...more }); // prettier-ignore

describe('surnamesOf', () => {
  it.each([
    ['Barack Obama', ['Obama']],
    ['Ursula von der Leyen', ['von der Leyen', 'Leyen']],
    ['Bashar al-Assad', ['al-Assad', 'Assad']],
    ['Mohammed bin Salman', ['bin Salman', 'Salman']],
    ['John McCain III', ['McCain']],
    ['Martin Luther King Jr.', ['King']],
    ['Madonna', []],
    ['Lion of Panjshir', []],
    ['Elizabeth II', []],
    ['قاسم سلیمانی', []],
  ])('%s → %j', (name, expected) => {
    expect(surnamesOf(person(name))).toEqual(expected);
  });

  it('takes what is given', () => {
    expect(surnamesOf(person('Xi Jinping', { surname: 'Xi' }))).toEqual(['Xi']);
    expect(surnamesOf(person('Lula', { surname: ['Lula', 'da Silva'] }))).toEqual(['Lula', 'da Silva']);
  });

  it('collects them over all names', () => {
    expect(surnamesOf(person('Qassem Suleimani', { aliases: [{ text: 'Qasem Soleimani' }] }))).toEqual(['Suleimani', 'Soleimani']); // prettier-ignore
  });

  it('is for persons only', () => {
    expect(surnamesOf({ name: 'Goldman Sachs', kind: 'organization', description: 'x' })).toEqual([]);
  });
});
