/**
 * `truncated`: the file ends too early; `foreign`: not a pack, or one written on a machine of the other byte order; `newer` and
 * `older`: a pack of another version of Dramatis; `damaged`: its contents have changed since it was built.
 */
export type PackErrorCode = 'truncated' | 'foreign' | 'newer' | 'older' | 'damaged';

/** Why a file was refused as a pack; the message is a plain English sentence. */
export class PackError extends Error {
  readonly code: PackErrorCode;

  constructor(code: PackErrorCode, message: string) {
    super(message);
    this.name = 'PackError';
    this.code = code;
  }
}
