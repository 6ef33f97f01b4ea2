import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import type { Alias } from '../../../core/entities/alias.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import type { Kind } from '../../../core/entities/kind.ts';
import { buildPack, type PackEntry } from '../../../core/names/build-pack.ts';
import { openPack, type Pack } from '../../../core/names/pack.ts';

interface Line extends Omit<Entity, 'relations' | 'kind' | 'asOf'> {
  kind?: Kind;
  aliases?: (string | Alias)[];
  surname?: string[];
  relations?: string[];
  partOf?: string;
}
type World = Record<'places' | 'people' | 'bodies' | 'others', Line[]>;

const KIND_OF = { places: 'place', people: 'person', bodies: 'organization', others: 'term' } as const;

function toEntry(line: Line, kind: Kind): PackEntry {
  const { aliases = [], surname, relations = [], partOf, ...facts } = line;
  const names = aliases.map((alias): Alias => (typeof alias === 'string' ? { text: alias } : alias));
  const surnames = kind === 'person' ? (surname ?? [line.name.split(' ').at(-1)!]) : [];
  const listed = new Set(names.map(({ text }) => text));
  return {
    entity: {
      ...facts,
      kind: line.kind ?? kind,
      asOf: '2025-01-01',
      wikipedia: line.wikipedia ?? line.name,
      relations: [
        ...relations.map((to) => ({ type: 'related-to', to }) as const),
        ...(partOf ? [{ type: 'part-of', to: partOf } as const] : []),
      ],
    },
    aliases: [
      ...names,
      ...surnames.filter((text) => !listed.has(text)).map((text): Alias => ({ text, surname: true })),
    ],
  };
}

/** The pack of `fixture.yaml`. */
export function fixturePack(): Pack {
  const world = load(readFileSync(path.join(import.meta.dirname, 'fixture.yaml'), 'utf8')) as World;
  const entities = (Object.keys(KIND_OF) as (keyof World)[]).flatMap((part) =>
    world[part].map((line) => toEntry(line, KIND_OF[part])),
  );
  return openPack(buildPack({ label: 'Fixture', built: '2025-01-01', entities }));
}

/** A pack of the reader's own names. */
export function ownPack(names: Readonly<Record<string, string>>): Pack {
  const entities = Object.entries(names).map(([name, id]): PackEntry => ({
    entity: { id: `own-${id}`, name, kind: 'person', fame: 1, description: '', asOf: '2025-01-01' },
    aliases: [],
  }));
  return openPack(buildPack({ label: 'own', built: '2025-01-01', entities }));
}
