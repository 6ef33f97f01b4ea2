import { describe, expect, it } from 'vitest';
import type { Annotated } from '../../../scripts/annotate/document.ts';
import { surnamesIn } from '../../../scripts/eval/surnames.ts';

const TEXT = 'John Bolton spoke in Tampa. Bolton left. His aide saw Bolton go, and John was glad.';
const BOLTON = {
  id: 'john-bolton',
  name: 'John Bolton',
  kind: 'person',
  description: '',
  wikipedia: 'John Bolton',
} as const;
const OTHER = { ...BOLTON, id: 'michael-bolton', wikipedia: 'Michael Bolton' } as const;
type Entity = Annotated['mentions'][number]['entity'];

const at = (surface: string, from = 0) => {
  const start = TEXT.indexOf(surface, from);
  return { start, end: start + surface.length, surface };
};
const second = TEXT.indexOf('Bolton left');
const third = TEXT.indexOf('Bolton go');
const gold = {
  mentions: [
    { ...at('John Bolton'), wiki: 'John_Bolton' },
    { ...at('Tampa'), wiki: 'Tampa' },
    { ...at('Bolton', second), wiki: 'John_Bolton' },
    { ...at('Bolton', third), wiki: 'John_Bolton' },
    { ...at('John', third), wiki: 'John_Bolton' },
    { ...at('His'), wiki: 'John_Bolton', coref: true },
  ],
};
const found = (place: ReturnType<typeof at>, entity: Entity) => ({ ...place, entity, confidence: 0.9, reason: '' });
const same = (wiki: string, { wikipedia }: Entity) => wiki.replaceAll('_', ' ') === wikipedia;
const verdicts = (predicted: Annotated['mentions']) =>
  surnamesIn(gold, predicted, same).map(({ gold: { surface }, right }) => `${surface} ${right ? 'right' : 'wrong'}`);

describe('mentions in one word of people whose full name was found', () => {
  it('are right where the same person was found', () => {
    const predicted = [
      found(at('John Bolton'), BOLTON),
      found(at('Bolton', second), BOLTON),
      found(at('Bolton', third), OTHER),
    ];
    expect(verdicts(predicted)).toEqual(['Bolton right', 'Bolton wrong', 'John wrong']);
  });

  it('are not counted where the full name was missed or taken for somebody else', () => {
    expect(verdicts([found(at('Bolton', second), BOLTON)])).toEqual([]);
    expect(verdicts([found(at('John Bolton'), OTHER), found(at('Bolton', second), BOLTON)])).toEqual([]);
  });

  it('are compared with titles as they were once, too', () => {
    const named = (wiki: string, entity: Entity) => wiki === 'John_Bolton' && entity.id === 'michael-bolton';
    const predicted = [found(at('John Bolton'), OTHER), found(at('Bolton', second), OTHER)];
    expect(surnamesIn(gold, predicted, named).filter(({ right }) => right)).toHaveLength(1);
  });

  it('leave out words for an office', () => {
    const office = { mentions: [...gold.mentions, { start: 0, end: 5, surface: 'Chancellor', wiki: 'John_Bolton' }] };
    expect(surnamesIn(office, [found(at('John Bolton'), BOLTON)], same)).toHaveLength(3);
  });
});
