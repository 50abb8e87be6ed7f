/** The size of a leaky bucket. */
export interface BucketLimits {
  /** The counter's threshold: once it is exceeded, requests are refused. */
  readonly size: number;
  /** By how much the counter falls once a second. */
  readonly leakPerSecond: number;
}

/** Counts the requests of one source; refused ones do not count. */
export class LeakyBucket {
  readonly #limits: BucketLimits;
  #counter = 0;
  #leakedAt: number | undefined;

  constructor(limits: BucketLimits) {
    this.#limits = limits;
  }

  /** Takes a request in, or says that it has to be refused. */
  admit(now: number): boolean {
    this.#leak(now);
    if (this.#counter > this.#limits.size) return false;
    this.#counter += 1;
    return true;
  }

  /** The counter falls in steps, once a second since the first request. */
  #leak(now: number): void {
    this.#leakedAt ??= now;
    const steps = Math.floor((now - this.#leakedAt) / 1000);
    if (steps <= 0) return;
    this.#leakedAt += steps * 1000;
    this.#counter = Math.max(0, this.#counter - steps * this.#limits.leakPerSecond);
  }
}
