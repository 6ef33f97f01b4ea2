import * as v from 'valibot';
import type { KeptChoices } from '../settings/merge-choices.ts';
import { FIELDS } from '../settings/schema.ts';
import type { Note } from './note.ts';
import { noteSchema } from './schema.ts';

/**
 * The file that carries notes, and the choices of sites and hidden names, from one browser to another: JSON, complete, and written so that other programs can read it.
 * The version counts changes that an older reader would misunderstand.
 */
const FORMAT = 'dramatis-notes';
const VERSION = 1;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  notes: v.array(v.unknown()),
  sites: v.fallback(FIELDS.sites, {}),
  hidden: v.fallback(FIELDS.hidden, []),
});

/** `now`: milliseconds since 1970 UTC. */
export function writeNotesFile(notes: readonly Note[], { sites, hidden }: KeptChoices, now: number): string {
  const file = { format: FORMAT, version: VERSION, exported: new Date(now).toISOString(), notes, sites, hidden };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `unreadable`: positions, from 1, of the entries that are no notes. */
export type NotesFile =
  | { ok: true; notes: Note[]; choices: KeptChoices; unreadable: number[] }
  | { ok: false; problem: 'empty' | 'not-json' | 'not-notes' | 'newer-version' };

/** Reads such a file. One damaged entry does not keep the others out. */
export function readNotesFile(text: string): NotesFile {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const file = v.safeParse(envelope, raw);
  if (!file.success) return { ok: false, problem: 'not-notes' };
  if (file.output.version > VERSION) return { ok: false, problem: 'newer-version' };
  const results = file.output.notes.map((entry) => v.safeParse(noteSchema, entry));
  return {
    ok: true,
    notes: results.flatMap((result) => (result.success ? [result.output] : [])),
    choices: { sites: file.output.sites, hidden: file.output.hidden },
    unreadable: results.flatMap((result, at) => (result.success ? [] : [at + 1])),
  };
}
