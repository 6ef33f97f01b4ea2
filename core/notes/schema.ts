import * as v from 'valibot';
import { KINDS } from '../entities/kind.ts';
import type { Note } from './note.ts';

const filled = v.pipe(v.string(), v.nonEmpty());
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A note as it comes from a file. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
  id: filled,
  subject: v.variant('type', [
    v.object({ type: v.literal('entity'), id: filled, name: filled }),
    v.object({ type: v.literal('own'), name: filled, aliases: v.array(filled), kind: v.picklist(KINDS) }),
  ]),
  text: v.string(),
  createdAt: time,
  updatedAt: time,
  page: v.exactOptional(v.object({ url: v.string(), title: v.string() })),
});
