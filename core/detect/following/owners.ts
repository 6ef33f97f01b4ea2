/** Whom a short form may belong to. */
export class Owners {
  readonly #first = new Map<string, string>();
  /** Those that belong to several, and so to nobody. */
  readonly shared = new Set<string>();

  add(form: string, owner: string): void {
    const first = this.#first.get(form);
    if (first === undefined) this.#first.set(form, owner);
    else if (first !== owner) this.shared.add(form);
  }
}
