import * as v from 'valibot';

/** A message that is one of ours. */
export interface Routed<K> {
  type: K;
  /** Its contents, checked; throws a `ValiError` that names the first field that is not as agreed. */
  read(): unknown;
}

/** Finds the schema for a message by its `type`; undefined when the message is not of this family. */
export function routed<K extends string>(schemas: Record<K, v.GenericSchema>, message: unknown): Routed<K> | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const type = message.type as K;
  if (!Object.hasOwn(schemas, type)) return undefined;
  return { type, read: () => v.parse(schemas[type], 'carries' in message ? message.carries : {}) };
}
