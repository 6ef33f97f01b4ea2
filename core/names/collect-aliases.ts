import type { Alias } from '../entities/alias.ts';
import { aliasForm, type AliasForm } from './alias-form.ts';
import type { PackEntry } from './build-pack.ts';
import { NumberWriter } from './byte-writer.ts';
import { ALIAS_FLAGS } from './hit.ts';
import { ENDS, GOES_ON, GOES_ON_SMALL } from './known.ts';
import { capitalsDemanded, cellBits } from './starts.ts';
import { isAcronym } from './word-units.ts';

/** Ends the spelling of an alias for which letter case does not matter. */
export const ANY_CASE_MARK = '\n';

/** The aliases of all entities, one entity after the other, as columns: there may be millions. */
export class CollectedAliases {
  readonly spellings: string[] = [];
  readonly hashes = new NumberWriter();
  readonly entities = new NumberWriter();
  readonly flags = new NumberWriter();
  /** What is known of each first word, by its hash: a cell of `Starts`. */
  readonly firsts = new Map<number, number>();
  /** Hashes of the aliases of two words and more. */
  readonly wholes = new NumberWriter();
  /** Hashes of what aliases begin with, two words or more: all their words but one, but two, … */
  readonly beginnings = new NumberWriter();
  /** Those of them that a word with a small letter may follow. */
  readonly smallBeginnings = new NumberWriter();
  startsSmall = false;
  /** Of each entity the spelling of its first alias, which is that of its name; undefined if it has none. */
  readonly firstAliases: (string | undefined)[] = [];

  add(entity: number, form: AliasForm, anyCase: boolean, flags: number): void {
    const { hashes } = form;
    this.spellings.push(anyCase ? form.spelling + ANY_CASE_MARK : form.spelling);
    this.hashes.push(hashes.at(-1)!);
    this.entities.push(entity);
    this.flags.push(flags);
    this.addStart(form, anyCase);
    if (hashes.length > 1) this.wholes.push(hashes.at(-1)!);
    for (let words = 1; words < hashes.length - 1; words++) {
      this.beginnings.push(hashes[words]!);
      if (anyCase || form.small[words + 1]) this.smallBeginnings.push(hashes[words]!);
    }
  }

  private addStart(form: AliasForm, anyCase: boolean): void {
    const capitals = capitalsDemanded(form.spelling, anyCase);
    if (capitals === 0) this.startsSmall = true;
    const [first, second] = form.hashes;
    if (second !== undefined) {
      this.addFirst(first!, cellBits(anyCase || form.small[1] ? GOES_ON | GOES_ON_SMALL : GOES_ON, capitals));
      return;
    }
    this.addFirst(first!, cellBits(ENDS, capitals));
    // "35s" may stand for "35".
    const plural = aliasForm(`${form.spelling}s`);
    if (plural && isAcronym(form.spelling, 0, form.spelling.length)) {
      this.addFirst(plural.hashes[0]!, cellBits(ENDS, capitals));
    }
  }

  private addFirst(hash: number, bits: number): void {
    this.firsts.set(hash, (this.firsts.get(hash) ?? 0) | bits);
  }
}

/** Collects the aliases of entities in their order, each entity's name first, then its last word; equal aliases of one entity become one. */
export function collectAliases(entries: readonly PackEntry[]): CollectedAliases {
  const collected = new CollectedAliases();
  entries.forEach((entry, entity) => {
    const ofEntity = new Map<string, { form: AliasForm; anyCase: boolean; flags: number }>();
    for (const alias of aliasesOf(entry)) {
      const form = aliasForm(alias.text);
      if (!form) continue;
      const anyCase = alias.caseInsensitive === true;
      const key = anyCase ? form.spelling + ANY_CASE_MARK : form.spelling;
      const same = ofEntity.get(key);
      // A reservation ("only with other evidence") holds if every way of giving the alias makes it.
      ofEntity.set(key, {
        form,
        anyCase,
        flags: same ? same.flags & alias.flags : alias.flags,
      });
    }
    const name = aliasForm(entry.entity.name)?.spelling ?? '';
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const rank = (key: string) => [name, name + ANY_CASE_MARK, surname, key].indexOf(key);
    const nameFirst = [...ofEntity].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    collected.firstAliases.push(nameFirst[0]?.[1].form.spelling);
    for (const [, { form, anyCase, flags }] of nameFirst) collected.add(entity, form, anyCase, flags);
  });
  return collected;
}

function aliasesOf({ entity, aliases }: PackEntry): (Alias & { flags: number })[] {
  const all = aliases.map((alias) => ({ ...alias, flags: flagsOf(alias) }));
  for (const text of entity.adjectives ?? []) all.push({ text, flags: ALIAS_FLAGS.adjective });
  if (!aliases.some(({ text }) => text === entity.name)) all.push({ text: entity.name, flags: 0 });
  return all;
}

function flagsOf(alias: Alias): number {
  return (
    (alias.needsContext ? ALIAS_FLAGS.needsContext : 0) |
    (alias.notAlone ? ALIAS_FLAGS.notAlone : 0) |
    (alias.former ? ALIAS_FLAGS.former : 0) |
    (alias.surname ? ALIAS_FLAGS.surname : 0) |
    (alias.team ? ALIAS_FLAGS.team : 0)
  );
}
