/** Secrets that are remembered: tokens change every hour, and errors of an old one may come late. */
const MAX_SECRETS = 64;

/** Secrets that must not be shown, as they come; of many, those that came last. */
export class KnownSecrets {
  readonly #all = new Set<string>();

  /** @returns Whether any of them is new. */
  learn(...secrets: readonly string[]): boolean {
    const fresh = secrets.filter((secret) => secret !== '' && !this.#all.has(secret));
    for (const secret of fresh) this.#all.add(secret);
    for (const oldest of [...this.#all].slice(0, -MAX_SECRETS)) this.#all.delete(oldest);
    return fresh.length > 0;
  }

  get all(): readonly string[] {
    return [...this.#all];
  }
}
