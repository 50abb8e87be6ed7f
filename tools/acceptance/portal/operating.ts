import { PortalError } from './call.ts';
import type { Now, Time } from './clock.ts';

const MINUTE = 60_000;
const WINDOW = 10 * MINUTE;

/** The resource limit of `limits.md`. */
export interface OperatingLimit {
  /** Seconds of execution within ten minutes: 480 in the cloud, 420 on premises. */
  readonly seconds: number;
  /**
   * What the calls of a batch are billed to. Measured portals: the method `batch` itself; the official page says: each
   * method inside.
   */
  readonly batch: 'batch' | 'methods';
}

/** Execution times in one-minute baskets, for each credential and method. */
export class Operating {
  readonly #limit: OperatingLimit | undefined;
  readonly #now: Now;
  readonly #baskets = new Map<string, Map<number, { first: number; seconds: number }>>();

  constructor(limit: OperatingLimit | undefined, now: Now) {
    this.#limit = limit;
    this.#now = now;
  }

  get billsBatch(): boolean {
    return this.#limit?.batch !== 'methods';
  }

  /** Refuses a method that has used up its time: checked before the call, never within it. */
  check(credential: string, method: string): void {
    if (this.#limit === undefined) return;
    if (this.#used(credential, method) > this.#limit.seconds) {
      throw new PortalError(
        429,
        'OPERATION_TIME_LIMIT',
        'Method is blocked due to operation time limit.',
      );
    }
  }

  bill(credential: string, method: string, seconds: number): void {
    const baskets = this.#of(credential, method);
    const now = this.#now();
    const minute = Math.floor(now / MINUTE);
    const basket = baskets.get(minute) ?? { first: now, seconds: 0 };
    baskets.set(minute, { ...basket, seconds: basket.seconds + seconds });
  }

  /** What the `time` of an answer says; nothing on a portal that does not measure. */
  figures(credential: string, method: string): Pick<Time, 'operating' | 'operating_reset_at'> {
    if (this.#limit === undefined) return {};
    const operating = this.#used(credential, method);
    const oldest = Math.min(
      ...[...this.#of(credential, method).values()].map(({ first }) => first),
      this.#now(),
    );
    return { operating, operating_reset_at: Math.ceil((oldest + WINDOW) / 1000) };
  }

  #used(credential: string, method: string): number {
    const baskets = this.#of(credential, method);
    for (const [minute, { first }] of baskets) {
      if (first + WINDOW <= this.#now()) baskets.delete(minute);
    }
    return [...baskets.values()].reduce((sum, { seconds }) => sum + seconds, 0);
  }

  #of(credential: string, method: string): Map<number, { first: number; seconds: number }> {
    const key = JSON.stringify([credential, method.toLowerCase()]);
    const baskets = this.#baskets.get(key) ?? new Map<number, { first: number; seconds: number }>();
    this.#baskets.set(key, baskets);
    return baskets;
  }
}
