import type { Clock } from '../clock.ts';
import { onAbort } from '../on-abort.ts';

/** Why an attempt was ended before its answer was complete. */
export type AbortCause = 'caller' | 'timeout';

/**
 * Ends one attempt by the caller's signal or by time, whichever comes first. `release()` takes the
 * listener and the timer back: a signal that lives for many calls must not collect listeners.
 */
export class AttemptAbort {
  readonly #controller = new AbortController();
  readonly #releaseCaller: () => void;
  readonly #clock: Clock;
  readonly #timeout: number;
  #cancelTimer: () => void = () => {};
  /** Rejects what is being waited for. */
  #reject: (reason: Error) => void = () => {};
  #cause: AbortCause | undefined;
  #isReleased = false;

  constructor(clock: Clock, timeout: number, caller: AbortSignal | undefined) {
    this.#clock = clock;
    this.#timeout = timeout;
    this.restart();
    this.#releaseCaller =
      caller === undefined
        ? () => {}
        : onAbort(caller, () => {
            this.#end('caller');
          });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Undefined while the attempt may go on. */
  get cause(): AbortCause | undefined {
    return this.#cause;
  }

  /**
   * The promise's outcome, or a rejection as soon as the attempt ends: not every `fetch` heeds its signal. One
   * at a time. (`Promise.race` with a promise for the end would keep each outcome until then: a whole file.)
   */
  race<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      promise.then(resolve, reject);
      if (this.#cause !== undefined) reject(new Error(this.#cause));
    });
  }

  /** The time begins anew, as something has arrived. */
  restart(): void {
    this.#cancelTimer();
    if (this.#isReleased || this.#timeout <= 0 || !Number.isFinite(this.#timeout)) return;
    this.#cancelTimer = this.#clock.after(this.#timeout, () => {
      this.#end('timeout');
    });
  }

  /** The time stands still until it begins anew: it is not the network that is waited for. */
  pause(): void {
    this.#cancelTimer();
  }

  /** The time is over, by another measure than the timer's. */
  expire(): void {
    this.#end('timeout');
  }

  release(): void {
    this.#isReleased = true;
    this.#cancelTimer();
    this.#releaseCaller();
  }

  /** Releases it, and ends what is still being sent or received: nobody wants it any more. */
  drop(): void {
    this.release();
    this.#controller.abort(new Error('not wanted any more'));
  }

  #end(cause: AbortCause): void {
    if (this.#cause !== undefined) return;
    this.#cause = cause;
    const reason = new Error(cause);
    this.#controller.abort(reason);
    this.#reject(reason);
  }
}
