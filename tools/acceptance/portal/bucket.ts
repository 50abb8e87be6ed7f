import { PortalError } from './call.ts';
import type { Now } from './clock.ts';

/** The request rate limit of `limits.md`: `X` and `Y` of its table. */
export interface Rate {
  /** Requests that fit before the next one is refused. */
  readonly capacity: number;
  /** Requests that are forgotten each second. */
  readonly rate: number;
}

/** Leaky buckets, one for each address from which requests come. */
export class Buckets {
  readonly #rate: Rate | undefined;
  readonly #now: Now;
  readonly #levels = new Map<string, { level: number; at: number }>();

  constructor(rate: Rate | undefined, now: Now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Counts a request, or refuses it. */
  take(address: string): void {
    if (this.#rate === undefined) return;
    const now = this.#now();
    const before = this.#levels.get(address) ?? { level: 0, at: now };
    // "The counter value automatically decreases by Y once per second": in whole seconds, not steadily.
    const seconds = Math.floor((now - before.at) / 1000);
    const level = Math.max(0, before.level - seconds * this.#rate.rate);
    const at = before.at + seconds * 1000;
    const isOver = level >= this.#rate.capacity;
    this.#levels.set(address, { level: isOver ? level : level + 1, at });
    if (isOver) throw new PortalError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests');
  }
}
