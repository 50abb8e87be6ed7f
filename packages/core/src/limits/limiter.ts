import type { CallTime } from '../envelope.ts';

/** Which limit an answer speaks of: the rate of requests, a method's execution time, or a manual block. */
export type LimitKind = 'rate' | 'operating' | 'overload';

/** Whose limits they are. */
export interface LimitScope {
  /** Address of the portal, as it was when the client was made. */
  readonly portal: string;
  /** Names who calls: execution time is counted for each webhook and application. No secret. */
  readonly identity: string;
}

/** A request that wants to be sent. */
export interface LimitedRequest extends LimitScope {
  /**
   * REST method on which its execution time is counted, in lower case, however the caller spells it: a batch's on `batch`, not on
   * those inside.
   */
  readonly method: string;
  /** Place in the order of arrival within this process; a repeated request keeps it. */
  readonly order: number;
  /**
   * Milliseconds that it may wait. Who would have to wait longer is told so by `onWait` and gives up: until then no place
   * needs to be taken.
   */
  readonly maxWait?: number | undefined;
  /**
   * Called once when it has to wait: milliseconds, as far as they can be known. A limiter that has to ask others first calls it
   * when it knows, within 10 seconds.
   */
  onWait?(milliseconds: number): void;
}

/** The portal refused a request, or a part of one, for a limit. */
export interface Refusal extends LimitScope {
  /** In lower case, as in a request. */
  readonly method: string;
  readonly kind: LimitKind;
  /** When the request was sent, by the client's clock. */
  readonly sentAt: number;
  /** Milliseconds until it may succeed, where the portal said so. */
  readonly retryAfter: number | undefined;
}

/** The portal took a request. */
export interface Observation extends LimitScope {
  /** In lower case, as in a request. */
  readonly method: string;
  /** When the request was sent, by the client's clock. */
  readonly sentAt: number;
  /** What the answer says of its time. */
  readonly time: CallTime | undefined;
}

/**
 * Keeps a portal's limits: decides when requests may be sent, and learns from their answers. One limiter may serve many
 * portals and many clients. {@link memoryLimiter} keeps them within the process; one of your own can share them between
 * processes, which the portal counts together when they have one address.
 */
export interface Limiter {
  /**
   * Takes a place for a request that need not wait, and says whether there was one. Who has this answers most requests
   * without preparing to wait; without it, `acquire` alone is asked.
   */
  acquireNow?(request: LimitedRequest): boolean;
  /**
   * Resolves when the request may be sent; `undefined` instead of a promise when that is now. Rejects with the
   * signal's reason when that comes first.
   */
  acquire(request: LimitedRequest, signal?: AbortSignal): Promise<void> | undefined;
  /**
   * Takes note of a refusal, so that what is acquired next waits long enough.
   *
   * @returns Milliseconds until the next request of this method may be sent.
   */
  refused(refusal: Refusal): number | Promise<number>;
  /** Takes note of an answer. */
  observe(observation: Observation): void | Promise<void>;
  /** Seconds of execution that a method has left before its requests are slowed. */
  secondsLeft(scope: LimitScope, method: string): number | Promise<number>;
}
