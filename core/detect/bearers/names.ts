import type { Entity } from '../../entities/entity.ts';
import type { Kind } from '../../entities/kind.ts';
import { ALIAS_FLAGS, type NameHit } from '../../names/hit.ts';
import type { Pack } from '../../names/pack.ts';
import { factsOf, type Facts } from './facts.ts';

/** Label of the pack that holds the reader's own names; they win over all others. */
export const OWN_LABEL = 'own';
const OWN_ID = /^own-/;
const OWN_KEY = /^own:/;

/** An entity that a hit may mean, with what choosing needs at hand. */
export interface Option {
  pack: Pack;
  /** Entity number within the pack. */
  entity: number;
  facts: Facts;
  /** `Card.key` */
  key: string;
  kind: Kind;
  fame: number;
  /** `ALIAS_FLAGS` of the alias that stands in the text. */
  flags: number;
  own: boolean;
}

export const recordOf = ({ facts }: Option): Entity => facts.record;

/** Numbers of the countries that an entity belongs to. */
export const homesOf = ({ facts }: Option): readonly number[] => facts.homes;

/** The name belongs to a place that peoples are called after: a country, a nation. */
export function isCountryName({ kind, fame, flags, facts }: Option): boolean {
  if (kind !== 'place' || flags & (ALIAS_FLAGS.surname | ALIAS_FLAGS.notAlone | ALIAS_FLAGS.adjective)) return false;
  return fame >= 4 || facts.isCountry;
}

/** The bearers of names and keys of a pack that were asked for so far, kept as long as the pack itself: packs never change. */
interface Read {
  options: Map<number, readonly Option[]>;
  keys: Map<string, Option | undefined>;
}
const readOf = new WeakMap<Pack, Read>();

function remembered(pack: Pack): Read {
  let read = readOf.get(pack);
  if (!read) readOf.set(pack, (read = { options: new Map(), keys: new Map() }));
  return read;
}

function toOption(pack: Pack, entity: number, flags: number): Option {
  const own = pack.label === OWN_LABEL;
  const id = pack.id(entity);
  const key = own ? id.replace(OWN_ID, 'own:') : id;
  const facts = factsOf(pack, entity);
  return { pack, entity, facts, key, kind: pack.kind(entity), fame: pack.fame(entity), flags, own };
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
  const bearers = packs.map((pack) => remembered(pack).options);
  return {
    packs,
    options(hit) {
      const read = bearers[hit.pack]!;
      let options = read.get(hit.alias);
      if (!options) {
        const pack = packs[hit.pack]!;
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
