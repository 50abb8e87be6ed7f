import { randomUUID } from 'node:crypto';

/** Milliseconds for which something is kept. */
export const LIFE = 10 * 60 * 1000;

/** What was handed out under a name that nobody can guess, for whoever got it alone, and for a time. */
export class HandedOut<Value> {
  readonly #kept = new Map<string, { owner: string; value: Value; until: number }>();
  readonly #kind: string;
  readonly #most: number;
  readonly #now: () => number;

  /**
   * @param kind what names begin with
   * @param most of more of an owner the oldest are forgotten, so that a client can fill neither the memory nor another's place
   * @param now a monotonic clock in milliseconds
   */
  constructor(kind: string, most: number, now: () => number) {
    this.#kind = kind;
    this.#most = most;
    this.#now = now;
  }

  /** Keeps it for its owner; its name. */
  add(owner: string, value: Value): string {
    const name = `${this.#kind}-${randomUUID()}`;
    this.keep(owner, name, value);
    return name;
  }

  /** The same, under a name that was handed out already. */
  keep(owner: string, name: string, value: Value): void {
    this.#forgetOld();
    // Those that stay longest stand last.
    this.#kept.delete(name);
    const own = [...this.#kept].filter(([, kept]) => kept.owner === owner);
    for (const [oldest] of own.slice(0, Math.max(0, own.length - this.#most + 1))) {
      this.#kept.delete(oldest);
    }
    this.#kept.set(name, { owner, value, until: this.#now() + LIFE });
  }

  /** `undefined` for what is none, is too old, or is somebody else's. */
  get(owner: string, name: string): Value | undefined {
    this.#forgetOld();
    const kept = this.#kept.get(name);
    return kept?.owner === owner ? kept.value : undefined;
  }

  /** The same, once. */
  take(owner: string, name: string): Value | undefined {
    const value = this.get(owner, name);
    if (value !== undefined) this.#kept.delete(name);
    return value;
  }

  #forgetOld(): void {
    const now = this.#now();
    for (const [name, { until }] of this.#kept) {
      if (until > now) break;
      this.#kept.delete(name);
    }
  }
}
