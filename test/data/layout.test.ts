import { load } from 'js-yaml';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { layoutFile } from '../../data/format/layout.ts';
import { entityFile, type EntityFile } from '../../data/schema/entity-file.ts';

const FILE: EntityFile = {
  about: 'tests: of layout',
  asOf: '2025',
  entities: [
    { name: 'Zoë', kind: 'person', description: 'brief, with a comma', wikipedia: 'Zoë: A Life', aliases: [{ text: '2020' }, { text: 'no' }] },
    {
      name: 'Ada',
      kind: 'person',
      description: '"quoted" [brackets] # hash',
      background: 'One sentence that is long enough to be folded over more than one line of the file. '.repeat(2).trim(),
      roles: [{ title: 'head: of all', from: '2018', to: '2019-01-02' }],
      relations: [{ type: 'leads', to: 'zoe' }],
      aliases: [{ text: 'A. D. A.', needsContext: true }, { text: 'آدا', lang: 'fa' }],
      born: '0815',
    },
  ],
}; // prettier-ignore

describe('layoutFile', () => {
  it('writes what reads back as the same entries, sorted', () => {
    const read = v.parse(entityFile, load(layoutFile(FILE)));
    expect(read).toEqual({ ...FILE, entities: [FILE.entities[1], FILE.entities[0]] });
  });

  it('is stable', () => {
    const once = layoutFile(FILE);
    expect(layoutFile(v.parse(entityFile, load(once)))).toBe(once);
  });
});
