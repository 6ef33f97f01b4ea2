import * as v from 'valibot';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { FIELDS } from './schema.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** What lies in storage: only what the reader chose, and the version of the form in which it was written. */
export interface StoredSettings {
  version: number;
  chosen: Readonly<Record<string, unknown>>;
}

/** Changes to settings; `null` puts one back to its default. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | null };

/**
 * Takes what storage holds, whatever it is, to the present form.
 * Nothing there, or something that is not ours: nothing chosen. A newer version (after a downgrade) is kept as it is.
 */
export function readStored(raw: unknown, migrations: readonly Migration[] = MIGRATIONS): StoredSettings {
  const version = migrations.length + 1;
  if (!v.is(v.object({ version: v.number(), chosen: v.record(v.string(), v.unknown()) }), raw)) {
    return { version, chosen: {} };
  }
  const chosen = migrations.slice(raw.version - 1).reduce((old, migrate) => migrate(old), raw.chosen);
  return { version: Math.max(version, raw.version), chosen };
}

/** The settings in force: what was chosen, if it is valid, over today's defaults. */
export function settingsOf(stored: StoredSettings): Settings {
  const valid = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, stored.chosen[name]);
    return result.success ? [[name, result.output]] : [];
  });
  return { ...DEFAULTS, ...(Object.fromEntries(valid) as Partial<Settings>) };
}

/** Throws a `ValiError` when a value is not allowed. Fields that this version does not know are kept. */
export function applyPatch(stored: StoredSettings, patch: SettingsPatch): StoredSettings {
  const chosen: Record<string, unknown> = { ...stored.chosen };
  for (const name of Object.keys(FIELDS) as (keyof Settings)[]) {
    const value = patch[name];
    if (value === undefined) continue;
    if (value === null) delete chosen[name];
    else chosen[name] = v.parse(FIELDS[name], value);
  }
  return { version: stored.version, chosen };
}
