import type { Entity } from '../entities/entity.ts';
import type { Kind } from '../entities/kind.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { ALIAS_FLAGS, type NameHit } from '../names/hit.ts';
import type { Pack } from '../names/pack.ts';
import { scan } from '../names/scan.ts';

/** Label of the pack that holds the reader's own names; they win over all others. */
export const OWN_LABEL = 'own';
const OWN_ID = /^own-/;
const OWN_KEY = /^own:/;

/** An entity that a hit may mean, with what choosing needs at hand. */
export interface Option {
  pack: Pack;
  /** Entity number within the pack. */
  entity: number;
  /** `Card.key` */
  key: string;
  kind: Kind;
  fame: number;
  /** `ALIAS_FLAGS` of the alias that stands in the text. */
  flags: number;
  own: boolean;
}

/** What was read of a pack so far, kept as long as the pack itself: packs never change. */
interface Read {
  options: Map<number, readonly Option[]>;
  records: Map<number, Entity>;
  related: Map<number, readonly number[]>;
  homes: Map<number, readonly number[]>;
  words: Map<number, readonly string[]>;
  keys: Map<string, Option | undefined>;
}
const readOf = new WeakMap<Pack, Read>();

function remembered(pack: Pack): Read {
  let read = readOf.get(pack);
  if (!read)
    readOf.set(
      pack,
      (read = {
        options: new Map(),
        records: new Map(),
        related: new Map(),
        homes: new Map(),
        words: new Map(),
        keys: new Map(),
      }),
    );
  return read;
}

export function recordOf({ pack, entity }: Pick<Option, 'pack' | 'entity'>): Entity {
  const { records } = remembered(pack);
  let record = records.get(entity);
  if (!record) records.set(entity, (record = pack.entity(entity)));
  return record;
}

/** Entities of the same pack that it has to do with, either way. */
export function relatedTo(pack: Pack, entity: number): readonly number[] {
  const { related } = remembered(pack);
  let others = related.get(entity);
  if (!others) related.set(entity, (others = pack.related(entity)));
  return others;
}

/** The words of a description that mean something, without a plural s. */
export function descriptionWords({ pack, entity }: Option): readonly string[] {
  const { words } = remembered(pack);
  let found = words.get(entity);
  if (!found) {
    const all =
      recordOf({ pack, entity })
        .description.toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [];
    found = [...new Set(all.filter((word) => !FUNCTION_WORDS.has(word)).map(unPlural))];
    words.set(entity, found);
  }
  return found;
}

export const unPlural = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);

function toOption(pack: Pack, entity: number, flags: number): Option {
  const own = pack.label === OWN_LABEL;
  const id = pack.id(entity);
  const key = own ? id.replace(OWN_ID, 'own:') : id;
  return { pack, entity, key, kind: pack.kind(entity), fame: pack.fame(entity), flags, own };
}

function findIn(pack: Pack, key: string): Option | undefined {
  const { keys } = remembered(pack);
  if (!keys.has(key)) {
    const entity = pack.find(pack.label === OWN_LABEL ? key.replace(OWN_KEY, 'own-') : key);
    keys.set(key, entity < 0 ? undefined : toOption(pack, entity, 0));
  }
  return keys.get(key);
}

/** The packs as detection sees them. */
export interface Names {
  packs: readonly Pack[];
  /** Everybody who bears the name, save those the reader hid. */
  options(hit: NameHit): readonly Option[];
  /** The entity of this card key, in the first pack that has it. */
  find(key: string): Option | undefined;
}

export function openNames(packs: readonly Pack[], hidden: ReadonlySet<string>): Names {
  return {
    packs,
    options(hit) {
      const pack = packs[hit.pack]!;
      const { options: read } = remembered(pack);
      let options = read.get(hit.alias);
      if (!options) {
        options = pack.candidates(hit.alias).map(({ entity, flags }) => toOption(pack, entity, flags));
        read.set(hit.alias, options);
      }
      return hidden.size === 0 ? options : options.filter(({ key }) => !hidden.has(key));
    },
    find(key) {
      for (const pack of packs) {
        const option = findIn(pack, key);
        if (option) return option;
      }
      return undefined;
    },
  };
}

/** The name belongs to a place that peoples are called after: a country, a nation. */
export function isCountryName({ pack, entity, kind, fame, flags }: Option): boolean {
  if (kind !== 'place' || flags & (ALIAS_FLAGS.surname | ALIAS_FLAGS.notAlone | ALIAS_FLAGS.adjective)) return false;
  return fame >= 4 || isCountry(pack, entity);
}

/** A place with a people's adjective of its own. */
export function isCountry(pack: Pack, entity: number): boolean {
  return pack.kind(entity) === 'place' && (recordOf({ pack, entity }).adjectives?.length ?? 0) > 0;
}

/** Countries that an entity belongs to: it is related to them, or its description says so ("city in Hesse, Germany", "French party"). */
export function homesOf({ pack, entity }: Pick<Option, 'pack' | 'entity'>): readonly number[] {
  const { homes } = remembered(pack);
  let found = homes.get(entity);
  if (!found) {
    const told = scan(recordOf({ pack, entity }).description, [pack])
      .flatMap(({ alias }) => pack.candidates(alias))
      .filter(({ flags }) => !(flags & ~ALIAS_FLAGS.adjective))
      .map((candidate) => candidate.entity);
    const all = new Set([...relatedTo(pack, entity), ...told].filter((other) => isCountry(pack, other)));
    all.delete(entity);
    homes.set(entity, (found = [...all]));
  }
  return found;
}
