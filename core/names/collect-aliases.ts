import type { Alias } from '../entities/alias.ts';
import { aliasForm, type AliasForm } from './alias-form.ts';
import type { PackEntry } from './build-pack.ts';
import { NumberWriter } from './byte-writer.ts';
import { ALIAS_FLAGS } from './hit.ts';
import { GATE_BYTES, openGate, startsSmall } from './starts.ts';

/** Ends the spelling of an alias for which letter case does not matter. */
export const ANY_CASE_MARK = '\n';

/** The aliases of all entities, as columns: there may be millions. */
export class CollectedAliases {
  readonly spellings: string[] = [];
  readonly hashes = new NumberWriter();
  readonly entities = new NumberWriter();
  readonly flags = new NumberWriter();
  /** Hashes of what aliases begin with: all their words but one, but two, … */
  readonly beginnings = new NumberWriter();
  /** Those of them that a word with a small letter may follow. */
  readonly smallBeginnings = new NumberWriter();
  readonly gate = new Uint8Array(GATE_BYTES);
  startsSmall = false;

  add(entity: number, form: AliasForm, anyCase: boolean, flags: number): void {
    this.spellings.push(anyCase ? form.spelling + ANY_CASE_MARK : form.spelling);
    this.hashes.push(form.hashes.at(-1)!);
    this.entities.push(entity);
    this.flags.push(flags);
    for (let words = 0; words < form.hashes.length - 1; words++) {
      this.beginnings.push(form.hashes[words]!);
      if (anyCase || form.small[words + 1]) this.smallBeginnings.push(form.hashes[words]!);
    }
    if (!startsSmall(form.spelling, anyCase)) return;
    this.startsSmall = true;
    openGate(this.gate, form.hashes[0]!);
    // "35s" may stand for "35".
    const plural = aliasForm(`${form.spelling}s`);
    if (plural) openGate(this.gate, plural.hashes[0]!);
  }
}

/** Collects the aliases of entities that are sorted by id; equal aliases of one entity become one. */
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
      ofEntity.set(key, { form, anyCase, flags: same ? same.flags & alias.flags : alias.flags });
    }
    for (const { form, anyCase, flags } of ofEntity.values()) collected.add(entity, form, anyCase, flags);
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
    (alias.surname ? ALIAS_FLAGS.surname : 0)
  );
}
