import type { CallTime } from '../envelope.ts';

/** Calls that share one execution-time limit: those of one method. The queue asks it when the next of them may go. */
export interface Lane {
  /** Time in milliseconds before which no call of this lane may be sent. */
  readyAt(now: number): number;
  /** Notes that a call of this lane is being sent. */
  take(now: number): void;
}

/** Share of the limit from which on calls are spread over the time that is left. */
export const SLOW_FROM = 0.8;

/** How long a method rests when the portal refused it and never said until when: one of its baskets. */
export const BASKET = 60_000;

/**
 * What the portal says about the execution time of each method, for one webhook or application. A batch's is counted on
 * the method `batch`, not on the methods inside. Near the limit calls are spaced so that it is not reached before the
 * portal forgets a part.
 */
export class OperatingBook {
  readonly #methods = new Map<string, MethodBook>();
  /** Seconds that a method may take within ten minutes. */
  limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The lane of a method's calls. */
  lane(method: string): Lane {
    return this.#book(method);
  }

  /** Takes over what an answer says about its method. */
  observe(method: string, time: CallTime | undefined, now: number): void {
    if (time?.operating !== undefined) this.#book(method).observe(time.operating, time, now);
  }

  /**
   * A call was refused: the method rests until the time that the refusal or the last good answer
   * named; when that has passed and the portal still refuses, until the next basket is forgotten.
   *
   * @returns Milliseconds to wait.
   */
  block(method: string, now: number, retryAfter: number | undefined): number {
    return this.#book(method).block(now, retryAfter);
  }

  /** Seconds of execution before the method's calls have to be slowed. */
  secondsLeft(method: string, now: number): number {
    return this.#methods.get(method)?.secondsLeft(now) ?? this.limit * SLOW_FROM;
  }

  #book(method: string): MethodBook {
    const known = this.#methods.get(method);
    if (known !== undefined) return known;
    const book = new MethodBook(this);
    this.#methods.set(method, book);
    return book;
  }
}

class MethodBook implements Lane {
  readonly #limits: { readonly limit: number };
  /** Seconds of execution that the portal has counted. */
  #operating = 0;
  /** Local time at which the portal forgets a part of it. */
  #resetAt = 0;
  /** Seconds that the last call took. */
  #cost = 0;
  /** Local time before which the next call has to wait. */
  #nextAt = 0;

  constructor(limits: { readonly limit: number }) {
    this.#limits = limits;
  }

  readyAt(now: number): number {
    return Math.max(now, this.#nextAt);
  }

  /** Calls under way are counted with what the last one cost, until an answer tells the truth. */
  take(now: number): void {
    if (this.#resetAt <= now) return;
    const { limit } = this.#limits;
    const cost = Math.max(this.#cost, 0.001);
    if (this.#operating >= limit * SLOW_FROM) {
      const callsLeft = Math.floor((limit - this.#operating) / cost);
      const spacing = (this.#resetAt - now) / Math.max(callsLeft, 1);
      this.#nextAt = Math.max(this.#nextAt, now + spacing);
    }
    this.#operating += cost;
  }

  observe(operating: number, time: CallTime, now: number): void {
    this.#operating = operating;
    this.#cost = costOf(time);
    const rest = untilReset(time);
    if (rest !== undefined) this.#resetAt = now + rest;
  }

  block(now: number, retryAfter: number | undefined): number {
    const named = retryAfter === undefined ? this.#resetAt : now + retryAfter;
    this.#nextAt = Math.max(this.#nextAt, named > now ? named : now + BASKET);
    return this.#nextAt - now;
  }

  secondsLeft(now: number): number {
    const used = this.#resetAt <= now ? 0 : this.#operating;
    return Math.max(0, this.#limits.limit * SLOW_FROM - used);
  }
}

/** Seconds that the call took of its method's time. */
export function costOf({ duration = 0, processing = 0 }: CallTime): number {
  return Math.max(duration, processing);
}

/**
 * Milliseconds until the portal forgets a part of the time, where the answer says so. The portal's clock may differ from ours:
 * only the distance between its own two times counts.
 */
export function untilReset({
  finish,
  operating_reset_at: resetAt,
  start,
}: CallTime): number | undefined {
  const portalNow = finish ?? start;
  if (resetAt === undefined || portalNow === undefined) return undefined;
  return Math.max(0, resetAt - portalNow) * 1000;
}
